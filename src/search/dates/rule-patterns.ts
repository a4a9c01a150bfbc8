import { ATTACHED, DATE, FRAGMENT, REST } from './marks.ts'
import { oneOf, WORD_START, WORD_END } from './text-patterns.ts'
import { weekdayNames, type DateLanguage, type DateTexts } from './names.ts'

/** The kinds of words around dates: those of a language, weekdays and times, and attached letters. */
export type RuleName = keyof DateTexts | 'beside' | 'joined'

/** Signs that join dates in every language. */
const DASHES = ['-', '–', '—', '/'].flatMap((dash) => [`…${dash}…`, `… ${dash} …`])

/** The patterns of words around dates; the dates are masked. */
export function rulePatterns(site: DateLanguage): Record<RuleName, string> {
  const { around, attached } = site.words
  const letter = new RegExp(`[${attached}](?=…)`, 'g')
  const of = (texts: readonly string[]): string => masked(oneOf(texts).replace(letter, ATTACHED))
  return {
    at: of(around.at),
    between: of([...around.between, ...DASHES]),
    since: of(around.since),
    after: of(around.after),
    until: of(around.until),
    before: of(around.before),
    beside: masked(beside(weekdayNames(site))),
    joined: masked(`${ATTACHED}…`),
  }
}

/** A letter that is written together with a date, or with a word before one. */
export function attachedPattern(site: DateLanguage, months: readonly string[]): string {
  const { around, attached } = site.words
  const before = around.at.flatMap((text) => text.split('…', 1)).filter((text) => text !== '')
  const next = oneOf([...months, ...weekdayNames(site), ...before])
  return `${WORD_START}[${attached}](?=\\d|${next})`
}

/** A weekday before or after a date, or a time of day with its zone. */
function beside(weekdays: readonly string[]): string {
  const name = oneOf(weekdays)
  const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:z|gmt|utc))?(?:[-+]\\d{1,2}(?::?\\d{2})?)?'
  return `${name}[.,،]?\\s+…|…t${time}|…[,،]?\\s+\\(?(?:${name}|${time})\\)?`
}

/** Replaces `…` by masked dates; the first of two may be a fragment. */
function masked(texts: string): string {
  const source = texts
    .replace(/…(?=[^|]*…)/g, `[${DATE}${FRAGMENT}]${REST}*`)
    .replaceAll('…', `${DATE}${REST}*`)
  return `${WORD_START}(?:${source})${WORD_END}`
}
