import { readPeriod } from '../../dates/period.ts'
import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { BrushScale } from './brush-scale.ts'
import { followDrags } from './drag.ts'

/** The brushed span, as an address writes it; without an end, it is everything on that side. */
export interface TimeSpan {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A position so little inside a period is still in it, although numbers are rounded. */
const LEAST = 1e-9

/**
 * `<time-brush>`: a time axis on which a reader draws a span with a mouse or a finger; whoever has neither
 * types it into the fields of its figure (WCAG 2.2, 2.5.7). It dispatches `timespan` when the span is
 * final. It draws the span that it is told to show: through the custom properties `--from` and
 * `--to`, in words and in the fields. Without the script the axis is a drawing with links.
 */
export class TimeBrush extends HTMLElement {
  readonly #window = document.createElement('div')
  #scale = new BrushScale(0, 1)
  #texts: PeriodStyle | undefined
  /** The two ends that can be dragged. */
  readonly #handles = [0, 1].map(() => document.createElement('div'))
  #span: TimeSpan = {}

  connectedCallback(): void {
    const { start, end, texts = '' } = this.dataset
    this.#texts = JSON.parse(texts) as PeriodStyle
    this.#scale = new BrushScale(Number(start), Number(end))
    this.#window.className = 'brush-window'
    for (const handle of this.#handles) handle.className = 'brush-handle'
    this.append(this.#window, ...this.#handles)
    this.#followPointer()
    this.#followFields()
    this.#draw()
  }

  /** Draws a span, and writes it in words and into the fields. */
  show({ from, to }: TimeSpan): void {
    // What is being typed stays while nothing changes.
    if (from === this.#span.from && to === this.#span.to) return
    this.#span = { from, to }
    this.#draw()
  }

  /** The first and the last period of the span. */
  get #ends(): readonly [string, string] {
    return [this.#span.from ?? this.#scale.at(0), this.#span.to ?? this.#scale.at(1)]
  }

  #followPointer(): void {
    let before = this.#span
    let fixed = 0
    followDrags(this, {
      begin: (position, target) => {
        before = this.#span
        // Dragging one end leaves the other where it is.
        const [first, last] = this.#ends
        fixed = position
        if (target === this.#handles[0]) fixed = this.#scale.endOf(last) - LEAST
        if (target === this.#handles[1]) fixed = this.#scale.startOf(first) + LEAST
      },
      move: (position) =>
        this.#choose(
          this.#scale.at(Math.min(fixed, position)),
          this.#scale.at(Math.max(fixed, position)),
        ),
      end: () => this.#announce(),
      cancel: () => {
        this.show(before)
      },
    })
  }

  /** Sets the span. What reaches an end of the axis leaves nothing out beyond it. */
  #choose(from: string, to: string): void {
    this.show({
      from: this.#scale.startOf(from) > 0 ? from : undefined,
      to: this.#scale.endOf(to) < 1 ? to : undefined,
    })
  }

  /** Takes the span from the fields of the figure, which check their texts. */
  #followFields(): void {
    const form = this.#form
    const read = (event: Event): void => {
      const { type } = event
      for (const field of this.#fields) {
        const isValid = type === 'reset' || !field.value || readPeriod(field.value)
        field.setCustomValidity(isValid ? '' : field.title)
      }
      // The form of a page without a list leads to the search.
      if (type === 'input' || (type === 'submit' && form?.getAttribute('action'))) return
      event.preventDefault()
      // Both drawings of an axis share the fields.
      if (this.getClientRects().length === 0) return
      const [from, to] = this.#fields.map(({ value }) =>
        type === 'reset' || !value ? undefined : value,
      )
      this.show({ from, to })
      this.#announce()
    }
    for (const type of ['input', 'submit', 'reset']) form?.addEventListener(type, read)
  }

  get #form(): HTMLFormElement | null | undefined {
    return this.closest('figure')?.querySelector('form')
  }

  get #fields(): HTMLInputElement[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement>('[title]') ?? [])]
  }

  #draw(): void {
    const texts = this.#texts
    if (!texts) return
    const words = spanInWords(this.#span, texts)
    const [first, last] = this.#ends
    this.#window.hidden = !words
    this.style.setProperty('--from', `${this.#scale.startOf(first)}`)
    this.style.setProperty('--to', `${this.#scale.endOf(last)}`)
    const caption = this.#form?.querySelector('.axis-span')
    if (caption) caption.textContent = words ?? ''
    this.#form?.classList.toggle('chosen', !!words)
    for (const [index, field] of this.#fields.entries())
      field.value = [this.#span.from, this.#span.to][index] ?? ''
  }

  #announce(): void {
    this.dispatchEvent(new CustomEvent('timespan', { bubbles: true, detail: this.#span }))
  }
}

customElements.define('time-brush', TimeBrush)
