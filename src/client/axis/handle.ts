/** Where a key moves an end of a span: to a step, or `all` to select the whole axis. */
export type Moved = number | 'all'

/** One of the two ends of a brushed span: a slider (WAI-ARIA 1.2, role `slider`). */
export class BrushHandle {
  readonly element = document.createElement('div')
  #step = 0
  #least = 0
  #most = 0

  /**
   * @param label names the end
   * @param page the number of steps that Page Up moves
   * @param moved called with the new step when a key moves the end
   */
  constructor(label: string, page: number, moved: (to: Moved) => void) {
    const { element } = this
    element.className = 'brush-handle'
    element.tabIndex = 0
    element.role = 'slider'
    element.ariaLabel = label
    element.addEventListener('keydown', (event) => {
      const to = this.#target(event, page)
      if (to === undefined) return
      event.preventDefault()
      moved(to)
    })
  }

  /**
   * Sets the slider’s value. The brush’s style sets where it is drawn.
   * @param words the step in words
   * @param bounds the lowest and the highest step that it can move to
   */
  show(step: number, words: string, [least, most]: readonly [number, number]): void {
    this.#step = step
    this.#least = least
    this.#most = most
    const { element } = this
    element.ariaValueNow = String(step)
    element.ariaValueMin = String(least)
    element.ariaValueMax = String(most)
    element.ariaValueText = words
  }

  #target({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, page: number): Moved | undefined {
    if (altKey || ctrlKey || metaKey) return undefined
    if (key === 'Escape') return 'all'
    const isRtl = getComputedStyle(this.element).direction === 'rtl'
    const right = isRtl ? -1 : 1
    const by: Readonly<Record<string, number>> = {
      ArrowRight: right,
      ArrowLeft: -right,
      ArrowUp: 1,
      ArrowDown: -1,
      PageUp: page,
      PageDown: -page,
      Home: -Infinity,
      End: Infinity,
    }
    const steps = by[key]
    if (steps === undefined) return undefined
    return Math.min(Math.max(this.#step + steps, this.#least), this.#most)
  }
}
