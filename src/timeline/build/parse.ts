import { parseDate } from '../../dates/parse.ts'
import type { DateContext, EdtfDate } from '../../dates/units/types.ts'

/** Reads dates that the checker has passed. */
export type DateReader = (text: string) => EdtfDate

/** A reader of dates for a site’s zone and hemisphere. */
export function dateReader(context: DateContext): DateReader {
  return (text) => {
    const parsed = parseDate(text, context)
    if (!parsed.ok) throw new Error(`unchecked date “${text}”: ${parsed.message}`)
    return parsed.date
  }
}

/** The same for a date that may be absent. */
export function optionalDate(read: DateReader, text: string | undefined): EdtfDate | undefined {
  return text === undefined ? undefined : read(text)
}
