import type { Hemisphere, Season } from '../../dates/units/types.ts'
import { askedPatterns, fragmentPattern, hyphenPattern } from './asked-patterns.ts'
import { datePatterns } from './text-patterns.ts'
import { isMonthFirst, monthNames, seasonNames, type DateLanguage } from './names.ts'
import { attachedPattern, rulePatterns, type RuleName } from './rule-patterns.ts'

/**
 * How the dates of a site are read. It is plain data that the build computes and the search page
 * carries, so the browser does not need the code that makes it. Patterns are sources of regular
 * expressions: see `patternOf`.
 */
export interface DateReading {
  /** A BCP 47 tag. */
  readonly language: string
  readonly hemisphere: Hemisphere
  /** Whether a date in numbers begins with its month, as in the United States. */
  readonly isMonthFirst: boolean
  /** Names in lower case. */
  readonly months: Readonly<Record<string, number>>
  readonly seasons: Readonly<Record<string, Season>>
  /** Patterns of dates in a text. */
  readonly patterns: readonly string[]
  /** Patterns of dates in a search only. */
  readonly asked: readonly string[]
  /** Patterns of characters that are replaced before dates are found. */
  readonly hyphen: string
  readonly attached: string
  /** The pattern of a fragment that is a date only next to another date. */
  readonly fragment: string
  /** Patterns of words around dates; the dates are masked. */
  readonly rules: Readonly<Record<RuleName, string>>
}

/** How dates are read in a language. */
export function dateReading(site: DateLanguage): DateReading {
  const { language, hemisphere, words } = site
  const months = monthNames(site)
  const seasons = seasonNames(words)
  const names = [...months.keys()]
  return {
    language,
    hemisphere,
    isMonthFirst: isMonthFirst(language),
    months: Object.fromEntries(months),
    seasons: Object.fromEntries(seasons),
    patterns: datePatterns(names, seasons.keys(), words),
    asked: askedPatterns(names),
    hyphen: hyphenPattern(names),
    attached: attachedPattern(site, names),
    fragment: fragmentPattern(names),
    rules: rulePatterns(site),
  }
}
