import type { FilterTexts } from './texts.ts'
import { publicBy, type Filterable } from './match.ts'
import { periodInWords } from '../../dates/text/period-in-words.ts'
import { makeElement } from './make-element.ts'
import { say } from '../../text/say.ts'
import { readPeriod } from '../../dates/period.ts'

/**
 * The control “As it was known on”: a slider over the days on which something became public. Its
 * last step is now.
 */
export class KnownControl {
  readonly input: HTMLInputElement
  readonly #status: HTMLElement | null
  readonly #days: readonly string[]
  readonly #texts: FilterTexts

  constructor(root: HTMLElement, texts: FilterTexts) {
    this.input = root.querySelector('input') ?? document.createElement('input')
    this.#status = root.querySelector('[data-part="known-told"]')
    this.#days = root.dataset['days']?.split(' ') ?? []
    this.#texts = texts
  }

  /** The chosen day; undefined at the last step. */
  get day(): string | undefined {
    return this.#days[this.input.valueAsNumber]
  }

  /** Shows a day. An address may name a day on which nothing became public. */
  show(day: string | undefined, facts: readonly Filterable[]): void {
    const { everything, publicBy: pattern, language } = this.#texts
    const name = day === undefined ? everything : periodInWords(day, this.#texts)
    const slots = { count: publicBy(facts, day ?? ''), total: facts.length }
    const count = day === undefined ? [] : [say(pattern, slots, language)]
    this.input.valueAsNumber = this.#stepOf(day)
    this.input.ariaValueText = [name, ...count].join(': ')
    this.#status?.replaceChildren(bold(name), ...count.map((text) => ` ${text}`))
  }

  /** The last step whose day is not after this one. */
  #stepOf(day: string | undefined): number {
    if (day === undefined) return this.#days.length
    const end = readPeriod(day)?.latest ?? 0
    const later = this.#days.findIndex((other) => (readPeriod(other)?.latest ?? 0) > end)
    return Math.max(0, (later === -1 ? this.#days.length : later) - 1)
  }
}

function bold(text: string): HTMLElement {
  const element = makeElement('b')
  element.textContent = text
  return element
}
