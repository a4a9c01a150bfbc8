import { parseDate } from '../../dates/parse.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { folded } from '../../text/folded.ts'

/** Days for which the wording of the source gives only a month, a season or a year. */
export function falsePrecisionRule(context: CheckContext): Finding[] {
  return context.valid('facts').flatMap(({ document, data }) => {
    const parsed = parseDate(data.date, { timezone: 'UTC', hemisphere: 'northern' })
    if (data.wording === undefined || !parsed.ok || parsed.date.precision !== 'day') return []
    const unit = wordingUnit(data.wording)
    if (unit === undefined) return []
    const message = `the source gives a ${unit} (“${data.wording}”), and the date a day (${data.date})`
    const fix = `Write ${coarser(data.date, unit)}, or the wording that gives the day.`
    return [findingIn(document, 'false-precision', ['date'], message, fix)]
  })
}

/** The day as a coarser date. A day is `2023-01-19`, `-0043-03-15` or `2023-01-19~`. */
function coarser(day: string, unit: keyof typeof UNITS): string {
  const {
    year = '',
    month = '',
    mark = '',
  } = /^(?<year>-?\d{4})-(?<month>\d\d)-\d\d(?<mark>[?~%]?)/.exec(day)?.groups ?? {}
  if (unit === 'season') return `a season, such as ${year}-22${mark} for summer`
  return (unit === 'month' ? `${year}-${month}` : year) + mark
}

/** English only: wordings in other languages are not checked. */
const UNITS = {
  month:
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|month)\b/,
  season: /\b(?:spring|summer|autumn|fall|winter)\b/,
  year: /\b(?:year|\d{4})\b/,
} as const

/** The unit that a wording gives; undefined if it may give a day. */
function wordingUnit(wording: string): keyof typeof UNITS | undefined {
  const text = folded(wording)
  // A number other than a year, or a word for a day, may give the day.
  if (/\b\d{1,2}(?:st|nd|rd|th)?\b|day\b|\b(?:today|tonight|morning|evening|night)\b/.test(text))
    return undefined
  return (['month', 'season', 'year'] as const).find((unit) => UNITS[unit].test(text))
}
