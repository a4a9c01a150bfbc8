import { parseDate } from '../../dates/parse.ts'
import type { DateContext, EdtfDate } from '../../dates/units/types.ts'

/** Reads checked dates. */
export type DateReader = (text: string) => EdtfDate

/** A date reader for a site’s zone and hemisphere. */
export function dateReader(context: DateContext): DateReader {
  return (text) => {
    const parsed = parseDate(text, context)
    if (!parsed.ok) throw new Error(`unchecked date “${text}”: ${parsed.message}`)
    return parsed.date
  }
}

/** Reads a date that may be absent. */
export function optionalDate(read: DateReader, text: string | undefined): EdtfDate | undefined {
  return text === undefined ? undefined : read(text)
}
