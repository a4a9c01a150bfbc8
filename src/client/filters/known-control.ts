import { ofTotal, type FilterTexts } from './texts.ts'
import { publicBy, type Filterable } from './match.ts'
import { periodWords } from '../period-words.ts'
import { readPeriod } from '../../dates/period.ts'

/**
 * The control “As it was known on”: a slider over the days on which something became public; its
 * last step is now.
 */
export class KnownControl {
  readonly input: HTMLInputElement
  readonly #told: HTMLElement | null
  readonly #days: readonly string[]
  readonly #texts: FilterTexts

  constructor(root: HTMLElement, texts: FilterTexts) {
    this.input = root.querySelector('input') ?? document.createElement('input')
    this.#told = root.querySelector('[data-part="known-told"]')
    this.#days = root.dataset['days']?.split(' ') ?? []
    this.#texts = texts
  }

  /** The chosen day; undefined at the last step. */
  get day(): string | undefined {
    return this.#days[this.input.valueAsNumber]
  }

  /** Shows a day, which an address may name though nothing became public on it. */
  show(day: string | undefined, facts: readonly Filterable[]): void {
    const { periods, everything, publicBy: pattern } = this.#texts
    const name = day === undefined ? everything : periodWords(day, periods)
    const count = day === undefined ? undefined : publicBy(facts, day)
    const told = count === undefined ? [] : [ofTotal(pattern, periods.locale, count, facts.length)]
    this.input.valueAsNumber = this.#stepOf(day)
    this.input.ariaValueText = [name, ...told].join(': ')
    this.#told?.replaceChildren(bold(name), ...told.map((text) => ` ${text}`))
  }

  /** The last step whose day had come by then. */
  #stepOf(day: string | undefined): number {
    if (day === undefined) return this.#days.length
    const end = readPeriod(day)?.latest ?? 0
    const later = this.#days.findIndex((other) => (readPeriod(other)?.latest ?? 0) > end)
    return Math.max(0, (later === -1 ? this.#days.length : later) - 1)
  }
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b')
  element.textContent = text
  return element
}
