import type { PeriodTexts } from '../period-words.ts'
import { fill } from '../../text/fill.ts'

/** A text by plural category of the language: `{ one: '{count} fact', other: '{count} facts' }`. */
export type Plural = Readonly<Record<string, string>>

/** The words of a filtered list that its script needs; the page carries them as JSON. */
export interface FilterTexts {
  readonly facts: Plural
  /** By the number of all facts: `{count} of {total} facts`. */
  readonly shown: Plural
  /** Of a mark for several facts: `{count} of {whole}`, the whole being “4 facts, in January”. */
  readonly partOf: string
  readonly remove: string
  readonly knownOn: string
  readonly everything: string
  /** By the number of all facts: `{count} of {total} facts had been reported`. */
  readonly publicBy: Plural
  /** By the number of those whose day is not known: `{facts}, and {count} whose day …`. */
  readonly andUnsure: Plural
  readonly periods: PeriodTexts
}

/** A number of facts, in words: `{count}` in the text for it. */
export function countText(texts: Plural, locale: string, count: number): string {
  return ofTotal(texts, locale, count, count)
}

/** A number of facts out of all of them, in words. */
export function ofTotal(texts: Plural, locale: string, count: number, total: number): string {
  const numbers = new Intl.NumberFormat(locale)
  const pattern = texts[new Intl.PluralRules(locale).select(total)] ?? texts['other'] ?? ''
  return fill(pattern, { count: numbers.format(count), total: numbers.format(total) })
}
