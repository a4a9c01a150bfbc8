import { dateForms } from '../dates/forms.ts'
import type { DateUnit, EdtfDate } from '../dates/types.ts'
import type { TextStyle } from '../dates/words.ts'
import type { Fact } from '../timeline/types.ts'
import { dateWords, type DateFinder } from './search-dates.ts'
import type { SearchText } from './search-equivalents.ts'

/** A fact's own date: one that is a whole by itself, or the ends of an interval. */
export function datesOfFact({ date }: Fact): {
  readonly whole: EdtfDate | undefined
  readonly ends: EdtfDate | undefined
} {
  const isWhole = date.start === date.end
  return { whole: isWhole ? date : undefined, ends: isWhole ? undefined : date }
}

/** A date in the ways in which people type it, and the words by which the index knows it. */
export function typedForms(date: EdtfDate | undefined, style: TextStyle): string[] {
  if (!date) return []
  const words = unitsOf(date).flatMap((unit) => indexWords(unit))
  return [...new Set([...dateForms(date, style), ...words])]
}

/**
 * The words for the dates that a fact's texts mention. A day without its year is meant in a year
 * that the fact speaks of: its own, those in which it was said, those of its sources.
 */
export function mentionedDates(
  fact: Fact,
  texts: readonly SearchText[],
  findDates: DateFinder,
): string[] {
  const years = yearsOf(fact)
  const mentions = texts.flatMap(({ text }) => findDates(text))
  return mentions.flatMap((mention) =>
    mention.year === undefined
      ? [...years].flatMap((year) => dateWords({ ...mention, year }))
      : dateWords(mention),
  )
}

function yearsOf(fact: Fact): Set<number> {
  const dates = [
    fact.date,
    ...[...fact.attribution, ...fact.quotes].map(({ on }) => on),
    ...fact.accounts.map(({ date }) => date),
    ...fact.sources.flatMap(({ source }) => [source.published, source.updated]),
  ]
  return new Set(dates.flatMap((date) => (date ? unitsOf(date) : [])).map(({ year }) => year))
}

function unitsOf({ start, end }: EdtfDate): DateUnit[] {
  return [...new Set([start, end])].filter((endpoint) => typeof endpoint === 'object')
}

/** Typed dates have years of four digits. */
function indexWords({ year, month, day }: DateUnit): string[] {
  if (month === undefined || year < 0 || year > 9999) return []
  return dateWords({ year, month, day, start: 0, end: 0 })
}
