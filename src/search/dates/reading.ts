import type { Hemisphere, Season } from '../../dates/units/types.ts'
import { askedPatterns, hyphenPattern, partPattern } from './asked-patterns.ts'
import { datePatterns } from './text-patterns.ts'
import { isMonthFirst, monthNames, seasonNames, type DateLanguage } from './names.ts'
import { attachedPattern, rulePatterns, type RuleName } from './rule-patterns.ts'

/**
 * How the dates of a site are read: plain data, worked out as the site is built and carried by its
 * search page, so that the browser need not have what makes it. Patterns are sources of regular
 * expressions; see `patternOf`.
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
  /** Of dates in a text. */
  readonly patterns: readonly string[]
  /** Of what is a date in a search alone, and of what goes before it is looked for. */
  readonly asked: readonly string[]
  readonly hyphen: string
  readonly attached: string
  /** Of what another date makes a date. */
  readonly part: string
  /** Of what stands around dates, which are masked in it. */
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
    ...{ months: Object.fromEntries(months), seasons: Object.fromEntries(seasons) },
    patterns: datePatterns(names, seasons.keys(), words),
    asked: askedPatterns(names),
    hyphen: hyphenPattern(names),
    attached: attachedPattern(site, names),
    part: partPattern(names),
    rules: rulePatterns(site),
  }
}
