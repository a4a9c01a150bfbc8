import type { DateUnit, EdtfDate } from '../../dates/units/types.ts'
import type { Fact } from '../../timeline/types.ts'
import { dateWords, type DateFinder } from '../dates/find-dates.ts'
import type { SearchText } from './equivalents.ts'

/**
 * The index's words for the dates that a fact's texts mention. A day without a year is taken in each
 * year of the fact: its own, those of its attribution and quotes, and those of its sources.
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
