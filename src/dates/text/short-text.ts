import { unitOf } from '../units/endpoint.ts'
import type { DateUnit, EdtfDate, Span } from '../units/types.ts'
import { say } from '../../text/say.ts'
import { calendarFormat } from './calendar-format.ts'
import { sampleDate, yearText } from './calendar-text.ts'
import { qualifiedText, unitText } from './unit-text.ts'
import { keepTogether, type TextStyle } from './words.ts'

interface ShortTextOptions extends TextStyle {
  /** The meaning of an interval or open end. */
  readonly span: Span
  /** Days and months of this year are written without it. */
  readonly year: number
}

/**
 * A date for a narrow column: “19 Jan”, “Jan 2022”, “2022 – Jan”, “by 27 Jan”, “7 Feb or later”.
 * Times of day are left out.
 */
export function shortDateText(date: EdtfDate, options: ShortTextOptions): string {
  const { words, span } = options
  const first = unitOf(date.start)
  const last = unitOf(date.end)
  const text = (unit: DateUnit): string =>
    qualifiedText(shortUnit(unit, options), unit.qualifier, words)
  if (first && last) {
    const [from, to] = [text(first), text(last)]
    return from === to ? from : say(words.range, { from, to })
  }
  const throughout = span === 'throughout'
  if (first) return say(throughout ? words.from : words.orLater, { date: text(first) })
  return last ? say(throughout ? words.until : words.by, { date: text(last) }) : date.edtf
}

function shortUnit(unit: DateUnit, options: ShortTextOptions): string {
  const { year, month, day, season } = unit
  if (season !== undefined || month === undefined) return unitText(unit, options)
  const format = calendarFormat(options.language, {
    month: 'short',
    ...(day !== undefined && { day: 'numeric' }),
    ...(year !== options.year && { year: 'numeric' }),
  })
  const parts = format.formatToParts(sampleDate({ year, month, day }))
  const text = parts.map(({ type, value }) => (type === 'year' ? yearText(year, options) : value))
  return keepTogether(text.join(''), options)
}
