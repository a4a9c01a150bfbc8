/** What keys do to an end of a span: a step to go to, or all of the axis. */
export type Moved = number | 'all'

/** One of the two ends of a brushed span: a slider (WAI-ARIA 1.2, role `slider`). */
export class BrushHandle {
  readonly element = document.createElement('div')
  #step = 0
  #least = 0
  #most = 0

  /**
   * @param label which end it is
   * @param page how many steps Page Up goes
   * @param moved is told where a key moves it
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
   * Tells where it is; the brush’s style says where it is drawn.
   * @param words the step in words
   * @param bounds the steps that it can go to
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
      ...{ ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1 },
      ...{ PageUp: page, PageDown: -page, Home: -Infinity, End: Infinity },
    }
    const steps = by[key]
    if (steps === undefined) return undefined
    return Math.min(Math.max(this.#step + steps, this.#least), this.#most)
  }
}
