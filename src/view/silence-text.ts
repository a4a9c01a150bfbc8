import { calendarFormat } from '../dates/text/calendar-format.ts'
import { monthOrDayText, sampleDate } from '../dates/text/calendar-text.ts'
import { keepTogether } from '../dates/text/words.ts'
import { DAY_SECONDS } from '../dates/units/days.ts'
import { civil } from '../dates/units/wall.ts'
import type { Silence } from '../timeline/silence.ts'
import type { Words } from './words.ts'

/**
 * From this number of days, a silence is given in years: two years, one of which may be a leap
 * year.
 */
const DAYS_TOLD_AS_YEARS = 731

/**
 * Says when nothing is dated: “20–26 January: no fact dated to the day”, with the years if they are not both the
 * one under whose heading it stands; “no fact dated to the day for more than 3 years”.
 * @param year of that heading
 */
export function silenceText({ first, last }: Silence, year: number, words: Words): string {
  const { fact, say, style, axis } = words
  const days = last - first + 1
  if (days >= DAYS_TOLD_AS_YEARS)
    return say(fact.longSilence, { years: Math.floor(days / 365.2425) })
  const ends = [civil(first * DAY_SECONDS), civil(last * DAY_SECONDS)] as const
  const [from, to] = ends
  if (from.year === year && to.year === year) {
    const format = calendarFormat(style.language, { day: 'numeric', month: 'long' })
    const dates = format.formatRange(sampleDate(from), sampleDate(to))
    return say(fact.noneDated, { dates: keepTogether(dates, { nonBreaking: true }) })
  }
  const text = (day: typeof from): string => monthOrDayText(day, { ...style, nonBreaking: true })
  return say(fact.noneDated, { dates: say(axis.toDate, { from: text(from), to: text(to) }) })
}
