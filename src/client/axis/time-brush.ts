import { followDrags, type Drag } from './drag.ts'
import { BrushHandle, type Moved } from './handle.ts'
import { brushScale, type BrushScale } from './scale.ts'
import { periodInWords, spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'

/** What is brushed, as an address writes it; null where all of the axis is. */
export interface TimeSpan {
  readonly from: string | null
  readonly to: string | null
}

/** The words of a brush; the page carries them. */
export interface BrushTexts extends PeriodStyle {
  readonly first: string
  readonly last: string
}

/** Keys are pressed many times; so long after the last, the span is meant. */
const PAUSE_MS = 400

/**
 * `<time-brush>`: a time axis on which a span can be drawn, by pointer, touch and keys. It tells
 * the span with `timespan` when it is meant, and shows what `from` and `to` are set to: the style
 * sheet by `--from` and `--to`, its figure in words. Without it the axis is a drawing with links.
 */
export class TimeBrush extends HTMLElement {
  readonly #window = document.createElement('div')
  #scale: BrushScale = brushScale(0, 1)
  #texts: BrushTexts | undefined
  #handles: readonly BrushHandle[] = []
  /** The first and the last step of the span, both in it. */
  #span: readonly [number, number] = [0, 0]
  /** Where a click began a span that the next one is to end. */
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

  /** Where the span begins; null is the beginning of the axis. */
  get from(): string | null {
    return this.#isAll ? null : this.#scale.firstText(this.#span[0])
  }

  set from(text: string | null) {
    this.#span = [this.#scale.firstOf(text ?? '') ?? this.#all[0], this.#span[1]]
    this.#draw()
  }

  /** Where the span ends; null is the end of the axis. */
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
    let held = 0
    const drag: Drag = {
      begin: (place, target) => {
        before = this.#span
        held = this.#otherEnd(target) ?? this.#scale.stepAt(place)
      },
      move: (place) => {
        const step = this.#scale.stepAt(place)
        this.#span = [Math.min(held, step), Math.max(held, step)]
        this.#begun = undefined
        this.#draw()
      },
      click: (place, target) => this.#click(this.#scale.stepAt(place), target),
      end: () => this.#tell(),
      cancel: () => {
        this.#span = before
        this.#draw()
      },
    }
    followDrags(this, drag)
  }

  /** A click begins a span, the next one ends it; one on an end of it does nothing. */
  #click(step: number, target: EventTarget | null): void {
    if (this.#otherEnd(target) !== undefined) return
    const other = this.#begun ?? this.#all[1]
    this.#begun = this.#begun === undefined ? step : undefined
    this.#span = [Math.min(step, other), Math.max(step, other)]
    this.#draw()
    this.#tell()
  }

  /** Who drags an end of the span leaves the other where it is. */
  #otherEnd(target: EventTarget | null): number | undefined {
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
    this.#timer = window.setTimeout(() => this.#tell(), PAUSE_MS)
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
    const told = this.closest('figure')?.querySelector('.axis-span')
    const span = { from: this.from ?? undefined, to: this.to ?? undefined }
    if (told) told.textContent = spanInWords(span, texts) ?? ''
  }

  #tell(): void {
    const detail: TimeSpan = { from: this.from, to: this.to }
    this.dispatchEvent(new CustomEvent('timespan', { bubbles: true, detail }))
  }
}

customElements.define('time-brush', TimeBrush)
