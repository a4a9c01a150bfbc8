import { followDrags, type Drag } from './drag.ts'
import { BrushHandle, type Moved } from './handle.ts'
import { brushScale, type BrushScale } from './scale.ts'
import { periodInWords, spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'

/** The brushed span, as an address writes it; null at both ends means the whole axis. */
export interface TimeSpan {
  readonly from: string | null
  readonly to: string | null
}

/** The texts of a brush. The page carries them as JSON. */
export interface BrushTexts extends PeriodStyle {
  readonly first: string
  readonly last: string
}

/**
 * Wait this long after the last key press before announcing the span: keys are pressed in series.
 */
const PAUSE_MS = 400

/**
 * `<time-brush>`: a time axis on which a reader draws a span by pointer, touch or keys. It
 * dispatches `timespan` when the span is final. It draws the span that `from` and `to` are set to:
 * through the custom properties `--from` and `--to`, and in words in its figure. Without the script
 * the axis is a drawing with links.
 */
export class TimeBrush extends HTMLElement {
  readonly #window = document.createElement('div')
  #scale: BrushScale = brushScale(0, 1)
  #texts: BrushTexts | undefined
  #handles: readonly BrushHandle[] = []
  /** The first and the last step of the span, both included. */
  #span: readonly [number, number] = [0, 0]
  /** The step where a click began a span that the next click will end. */
  #begun: number | undefined
  #timer: number | undefined

  connectedCallback(): void {
    const { start = '0', end = '1', texts = '{}' } = this.dataset
    this.#texts = JSON.parse(texts) as BrushTexts
    this.#scale = brushScale(Number(start), Number(end))
    this.#span = this.#all
    this.#window.className = 'brush-window'
    this.#handles = [this.#texts.first, this.#texts.last].map(
      (label, index) => new BrushHandle(label, this.#page, (to) => this.#moveByKey(index, to)),
    )
    this.append(this.#window, ...this.#handles.map(({ element }) => element))
    this.#followPointer()
    this.#draw()
  }

  /** The beginning of the span; null for the beginning of the axis. */
  get from(): string | null {
    return this.#isAll ? null : this.#scale.firstText(this.#span[0])
  }

  set from(text: string | null) {
    this.#span = [this.#scale.firstOf(text ?? '') ?? this.#all[0], this.#span[1]]
    this.#draw()
  }

  /** The end of the span; null for the end of the axis. */
  get to(): string | null {
    return this.#isAll ? null : this.#scale.lastText(this.#span[1])
  }

  set to(text: string | null) {
    this.#span = [this.#span[0], this.#scale.lastOf(text ?? '') ?? this.#all[1]]
    this.#draw()
  }

  get #all(): readonly [number, number] {
    return [0, this.#scale.count - 1]
  }

  get #isAll(): boolean {
    return this.#span.join() === this.#all.join()
  }

  get #page(): number {
    return Math.max(2, Math.round(this.#scale.count / 20))
  }

  #followPointer(): void {
    let before = this.#span
    let fixedEnd = 0
    const drag: Drag = {
      begin: (position, target) => {
        before = this.#span
        fixedEnd = this.#oppositeEnd(target) ?? this.#scale.stepAt(position)
      },
      move: (position) => {
        const step = this.#scale.stepAt(position)
        this.#span = [Math.min(fixedEnd, step), Math.max(fixedEnd, step)]
        this.#begun = undefined
        this.#draw()
      },
      click: (position, target) => this.#click(this.#scale.stepAt(position), target),
      end: () => this.#announce(),
      cancel: () => {
        this.#span = before
        this.#draw()
      },
    }
    followDrags(this, drag)
  }

  /** The first click begins a span, the second ends it. A click on one of its ends does nothing. */
  #click(step: number, target: EventTarget | null): void {
    if (this.#oppositeEnd(target) !== undefined) return
    const other = this.#begun ?? this.#all[1]
    this.#begun = this.#begun === undefined ? step : undefined
    this.#span = [Math.min(step, other), Math.max(step, other)]
    this.#draw()
    this.#announce()
  }

  /**
   * The opposite end, if the pointer is on an end: dragging one end leaves the other where it is.
   */
  #oppositeEnd(target: EventTarget | null): number | undefined {
    const index = this.#handles.findIndex(({ element }) => element === target)
    return index === -1 ? undefined : this.#span[1 - index]
  }

  #moveByKey(index: number, to: Moved): void {
    const [first, last] = this.#span
    this.#begun = undefined
    if (to === 'all') this.#span = this.#all
    else this.#span = index === 0 ? [to, last] : [first, to]
    this.#draw()
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#announce(), PAUSE_MS)
  }

  #draw(): void {
    const [first, last] = this.#span
    const { startOf, endOf, firstText, lastText } = this.#scale
    this.#window.hidden = this.#isAll
    this.style.setProperty('--from', String(startOf(first)))
    this.style.setProperty('--to', String(endOf(last)))
    const texts = this.#texts
    if (!texts) return
    this.#handles[0]?.show(first, periodInWords(firstText(first), texts), [0, last])
    this.#handles[1]?.show(last, periodInWords(lastText(last), texts), [first, this.#all[1]])
    const caption = this.closest('figure')?.querySelector('.axis-span')
    const span = { from: this.from ?? undefined, to: this.to ?? undefined }
    if (caption) caption.textContent = spanInWords(span, texts) ?? ''
  }

  #announce(): void {
    const detail: TimeSpan = { from: this.from, to: this.to }
    this.dispatchEvent(new CustomEvent('timespan', { bubbles: true, detail }))
  }
}

customElements.define('time-brush', TimeBrush)
