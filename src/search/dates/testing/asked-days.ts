import { calendarOf, type DaySpan } from '../../../dates/units/days.ts'
import { askedDateFinder } from '../asked-dates.ts'
import { dateReading } from './date-reading.ts'

const finders = {
  en: askedDateFinder(dateReading('en')),
  'en-US': askedDateFinder(dateReading('en-US')),
  ar: askedDateFinder(dateReading('ar')),
}
type Language = keyof typeof finders

/** The dates of a search. */
export const find = (text: string, language: Language = 'en') => finders[language](text)

/** The days of each date of a search: `2023-2-7`, `2023-1-1 to 2023-2-28`, `… to 2022-12-31`. */
export const daysIn = (text: string, language?: Language): string[] =>
  find(text, language).map(({ span }) => (span ? spanText(span) : 'no year'))

function spanText({ earliest, latest }: DaySpan): string {
  const first = dayText(earliest)
  const last = dayText(latest)
  return first === last ? first : `${first} to ${last}`
}

function dayText(number: number): string {
  if (!Number.isFinite(number)) return '…'
  const { year, month, day } = calendarOf(number)
  return `${String(year)}-${String(month)}-${String(day)}`
}

/** The days of each date without a year, in a given year. */
export const daysInYear = (text: string, year: number, language?: Language): string[] =>
  find(text, language).map(({ inYear, widen = (days) => days }) => {
    const days = inYear?.(year)
    return days ? spanText(widen(days)) : 'none'
  })

/** The rest of a search without its dates. */
export const wordsBeside = (text: string, language?: Language): string =>
  [...find(text, language)]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .trim()
