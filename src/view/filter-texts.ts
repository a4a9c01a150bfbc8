import type { FilterTexts } from '../client/filters/texts.ts'
import type { PeriodTexts } from '../client/period-words.ts'
import { locale } from '../dates/text/calendar-format.ts'
import type { TextStyle } from '../dates/text/words.ts'
import type { Words } from './words.ts'

/** What the browser tells periods with, as patterns: a page cannot carry functions. */
export function periodTexts({ language, words }: TextStyle): PeriodTexts {
  return {
    locale: locale(language),
    bc: words.bc('{year}'),
    ad: words.ad('{year}'),
    fromTo: words.fromTo('{from}', '{to}'),
    fromOn: words.fromOn('{from}'),
    until: words.until('{to}'),
  }
}

/** The words of a filtered list that its script needs. */
export function filterTexts({ filter, style }: Pick<Words, 'filter' | 'style'>): FilterTexts {
  const { facts, shown, partOf, remove, knownOn, everything, publicBy, andUnsure } = filter
  return {
    ...{ facts, shown, partOf, remove, knownOn, everything, publicBy, andUnsure },
    periods: periodTexts(style),
  }
}
