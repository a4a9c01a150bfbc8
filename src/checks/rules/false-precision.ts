import { parseDate } from '../../dates/parse.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { folded } from '../../text/folded.ts'

/** Days whose source, in its own words, gives only a month, a season or a year. */
export function falsePrecisionRule(context: CheckContext): Finding[] {
  return context.sound('facts').flatMap(({ document, data }) => {
    const parsed = parseDate(data.date, { timezone: 'UTC', hemisphere: 'northern' })
    if (data.wording === undefined || !parsed.ok || parsed.date.precision !== 'day') return []
    const unit = unitOf(data.wording)
    if (unit === undefined) return []
    const message = `the source gives a ${unit} (“${data.wording}”), and the date a day (${data.date})`
    const fix = `Write ${coarser(data.date, unit)}, or the wording that gives the day.`
    return [findingIn(document, 'false-precision', ['date'], message, fix)]
  })
}

/** The date without what the wording does not give: a day is `2023-01-19`, `-0043-03-15` or `2023-01-19~`. */
function coarser(day: string, unit: keyof typeof UNITS): string {
  const {
    year = '',
    month = '',
    mark = '',
  } = /^(?<year>-?\d{4})-(?<month>\d\d)-\d\d(?<mark>[?~%]?)/.exec(day)?.groups ?? {}
  if (unit === 'season') return `a season, such as ${year}-22${mark} for summer`
  return (unit === 'month' ? `${year}-${month}` : year) + mark
}

/** English, as the wordings of most sources are; a wording in another language is not judged. */
const UNITS = {
  month:
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|month)\b/,
  season: /\b(?:spring|summer|autumn|fall|winter)\b/,
  year: /\b(?:year|\d{4})\b/,
} as const

/** The coarsest that a wording can mean; undefined where it may well mean a day. */
function unitOf(wording: string): keyof typeof UNITS | undefined {
  const text = folded(wording)
  // A number that is no year, or a word for a day, may give the day.
  if (/\b\d{1,2}(?:st|nd|rd|th)?\b|day\b|\b(?:today|tonight|morning|evening|night)\b/.test(text))
    return undefined
  return (['month', 'season', 'year'] as const).find((unit) => UNITS[unit].test(text))
}
