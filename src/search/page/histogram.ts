import { meets, type DaySpan } from '../../dates/units/days.ts'
import { barsOf, binsOf, type Bar } from './histogram-bins.ts'
import { overText, withinText, type TimeTexts } from './histogram-text.ts'
import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { spanOf, type SearchState } from '../engine/query/state.ts'
import type { TimeBrush } from '../../client/axis/time-brush.ts'

type Span = Pick<SearchState, 'from' | 'to'>

/** The histogram of the facts found, on the axis of all facts. */
export class SearchTime {
  readonly #brush: TimeBrush | null
  readonly #bars: Element | null
  readonly #caption: HTMLElement | null
  readonly #texts: TimeTexts
  readonly #periods: PeriodStyle
  /** The page’s own histogram, of all facts. */
  readonly #all: { readonly text: string; readonly bars: readonly Element[] }

  constructor(root: HTMLElement, texts: TimeTexts, periods: PeriodStyle) {
    this.#brush = root.querySelector<TimeBrush>('time-brush')
    this.#bars = root.querySelector('[data-part="bars"]')
    this.#caption = root.querySelector('[data-part="time"]')
    this.#texts = texts
    this.#periods = periods
    this.#all = {
      text: this.#caption?.textContent.trim() ?? '',
      bars: [...(this.#bars?.children ?? [])],
    }
  }

  /** Shows a chosen span. */
  choose({ from, to }: Span): void {
    this.#brush?.show({ from, to })
  }

  /** Draws facts within and outside the chosen span. */
  draw(spans: readonly DaySpan[], state: Span): void {
    const brush = this.#brush
    if (!brush) return
    const { start = '0', end = '1' } = brush.dataset
    const bins = binsOf(spans, Number(start), Number(end))
    this.#say(this.#text(bins, spans, state))
    const height = Number(this.#bars?.getAttribute('data-height') ?? 0)
    const isRtl = getComputedStyle(brush).direction === 'rtl'
    this.#bars?.replaceChildren(...barsOf(bins, height, isRtl).map(rectOf))
  }

  /** Shows all facts again. */
  reset(): void {
    this.#bars?.replaceChildren(...this.#all.bars)
    this.#say(this.#all.text)
  }

  #text(bins: ReturnType<typeof binsOf>, spans: readonly DaySpan[], state: Span): string {
    const days = spanOf(state)
    const time = spanInWords(state, this.#periods)
    const total = spans.length
    if (!days || time === undefined) return overText(this.#texts, this.#periods, bins, total)
    const within = spans.filter((span) => meets(span, days)).length
    return withinText(this.#texts, this.#periods, { within, total, time })
  }

  #say(text: string): void {
    if (this.#caption) this.#caption.textContent = text
  }
}

function rectOf({ kind, ...box }: Bar): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  rect.setAttribute('class', `time-bar ${kind}`)
  for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value))
  return rect
}
