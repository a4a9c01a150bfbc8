import type { Hemisphere } from '../../dates/types.ts'
import { stringsOf } from '../../strings/strings.ts'
import type { DateReading } from '../search-date-words.ts'

/** What a finder of dates has to know of a site in a language, for tests. */
export function dateReading(language: string, hemisphere: Hemisphere = 'northern'): DateReading {
  return { language, hemisphere, words: stringsOf(language).search.dateNames }
}
