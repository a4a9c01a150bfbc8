import { readPeriod } from '../../dates/period.ts'
import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { BrushScale } from './brush-scale.ts'
import { followDrags } from './drag.ts'

/** The brushed span, as an address writes it; null at an end means everything on that side. */
export interface TimeSpan {
  readonly from: string | null
  readonly to: string | null
}

/**
 * `<time-brush>`: a time axis on which a reader draws a span with a mouse or a finger; whoever has neither
 * types it into the fields of its figure (WCAG 2.2, 2.5.7). It dispatches `timespan` when the span is
 * final. It draws the span that `span` is set to: through the custom properties `--from` and
 * `--to`, in words and in the fields. Without the script the axis is a drawing with links.
 */
export class TimeBrush extends HTMLElement {
  readonly #window = document.createElement('div')
  #scale = new BrushScale(0, 1)
  #texts: PeriodStyle | undefined
  /** The two ends that can be dragged. */
  readonly #handles = [0, 1].map(() => document.createElement('div'))
  #span: TimeSpan = { from: null, to: null }

  connectedCallback(): void {
    const { start = '0', end = '1', texts = '{}' } = this.dataset
    this.#texts = JSON.parse(texts) as PeriodStyle
    this.#scale = new BrushScale(Number(start), Number(end))
    this.#window.className = 'brush-window'
    for (const handle of this.#handles) handle.className = 'brush-handle'
    this.append(this.#window, ...this.#handles)
    this.#followPointer()
    this.#followFields()
    this.#draw()
  }

  get span(): TimeSpan {
    return this.#span
  }

  set span(span: TimeSpan) {
    this.#span = span
    this.#draw()
  }

  /** The first and the last period of the span. */
  get #ends(): readonly [string, string] {
    return [this.#span.from ?? this.#scale.at(0), this.#span.to ?? this.#scale.at(1)]
  }

  #followPointer(): void {
    let before = this.#span
    let fixed = ''
    followDrags(this, {
      begin: (position, target) => {
        before = this.#span
        // Dragging one end leaves the other where it is.
        const index = this.#handles.findIndex((handle) => handle === target)
        fixed = this.#ends[1 - index] ?? this.#scale.at(position)
      },
      move: (position) => this.#choose(...inOrder(fixed, this.#scale.at(position))),
      end: () => this.#announce(),
      cancel: () => {
        this.span = before
      },
    })
  }

  /** Sets the span. What reaches an end of the axis leaves nothing out beyond it. */
  #choose(from: string, to: string): void {
    this.span = {
      from: this.#scale.startOf(from) > 0 ? from : null,
      to: this.#scale.endOf(to) < 1 ? to : null,
    }
  }

  /** Takes the span from the fields of the figure, which check their texts. */
  #followFields(): void {
    const read = (event: Event): void => {
      event.preventDefault()
      // Both drawings of an axis share the fields.
      if (this.getClientRects().length === 0) return
      const [from, to] = this.#fields.map(({ value }) => (event.type === 'reset' ? '' : value))
      this.span = { from: from || null, to: to || null }
      this.#announce()
    }
    for (const type of ['submit', 'reset'])
      this.#figure?.querySelector('form')?.addEventListener(type, read)
  }

  get #figure(): Element | null {
    return this.closest('figure')
  }

  get #fields(): HTMLInputElement[] {
    return [...(this.#figure?.querySelectorAll('input') ?? [])]
  }

  #draw(): void {
    const texts = this.#texts
    if (!texts) return
    const { from, to } = this.#span
    const isAll = from === null && to === null
    const [first, last] = this.#ends
    this.#window.hidden = isAll
    this.style.setProperty('--from', String(this.#scale.startOf(first)))
    this.style.setProperty('--to', String(this.#scale.endOf(last)))
    const caption = this.#figure?.querySelector('.axis-span')
    if (caption)
      caption.textContent = spanInWords({ from: from ?? undefined, to: to ?? undefined }, texts) ?? ''
    this.#figure?.querySelector('[type=reset]')?.toggleAttribute('hidden', isAll)
    for (const [index, field] of this.#fields.entries())
      if (field !== document.activeElement) field.value = [from, to][index] ?? ''
  }

  #announce(): void {
    this.dispatchEvent(new CustomEvent('timespan', { bubbles: true, detail: this.#span }))
  }
}

/** Two periods, the one that begins first at the front. */
function inOrder(a: string, b: string): [string, string] {
  return (readPeriod(a)?.earliest ?? 0) > (readPeriod(b)?.earliest ?? 0) ? [b, a] : [a, b]
}

customElements.define('time-brush', TimeBrush)
