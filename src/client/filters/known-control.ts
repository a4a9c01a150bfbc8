import { periodInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { readPeriod } from '../../dates/period.ts'

/**
 * The control “Known by”: the days on which these sources first told something, latest first, after
 * the empty choice for now.
 */
export class KnownControl {
  readonly select: HTMLSelectElement
  readonly #style: PeriodStyle

  constructor(select: HTMLSelectElement, style: PeriodStyle) {
    this.select = select
    this.#style = style
  }

  /** The chosen day; undefined for now. */
  get day(): string | undefined {
    return this.select.value === '' ? undefined : this.select.value
  }

  /** Shows a day. One that an address names, and on which nothing was told, becomes a choice. */
  show(day = ''): void {
    const options = [...this.select.options]
    if (options.every(({ value }) => value !== day)) {
      const end = (value: string): number => readPeriod(value)?.latest ?? Infinity
      const earlier = options.find(({ value }) => end(value) < end(day))
      this.select.add(new Option(periodInWords(day, this.#style), day), earlier)
    }
    this.select.value = day
  }
}
