import type { Hemisphere } from '../../../dates/units/types.ts'
import { stringsOf } from '../../../strings/strings.ts'
import { dateReading as readingOf, type DateReading } from '../reading.ts'

/** How a site in a language reads dates, for tests; serialised, as in the page. */
export function dateReading(language: string, hemisphere: Hemisphere = 'northern'): DateReading {
  const words = stringsOf(language).search.dateNames
  return JSON.parse(JSON.stringify(readingOf({ language, hemisphere, words }))) as DateReading
}
