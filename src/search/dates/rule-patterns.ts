import { ATTACHED, DATE, PART, REST } from './marks.ts'
import { oneOf, START, WORD_END } from './text-patterns.ts'
import { weekdayNames, type DateLanguage, type DateTexts } from './names.ts'

/** What stands around dates: the texts of a language, and what belongs to a day or any date. */
export type RuleName = keyof DateTexts | 'beside' | 'joined'

/** What joins dates in every language. */
const DASHES = ['-', '–', '—', '/'].flatMap((dash) => [`…${dash}…`, `… ${dash} …`])

/** The patterns of what stands around dates, each with the dates masked. */
export function rulePatterns(site: DateLanguage): Record<RuleName, string> {
  const { around, attached } = site.words
  const letter = new RegExp(`[${attached}](?=…)`, 'g')
  const of = (texts: readonly string[]): string => masked(oneOf(texts).replace(letter, ATTACHED))
  return {
    ...{ at: of(around.at), between: of([...around.between, ...DASHES]) },
    ...{ since: of(around.since), after: of(around.after) },
    ...{ until: of(around.until), before: of(around.before) },
    beside: masked(beside(weekdayNames(site))),
    joined: masked(`${ATTACHED}…`),
  }
}

/** A letter that is written together with a date or with a word before one. */
export function attachedPattern(site: DateLanguage, months: readonly string[]): string {
  const { around, attached } = site.words
  const before = around.at.flatMap((text) => text.split('…', 1)).filter((text) => text !== '')
  const next = oneOf([...months, ...weekdayNames(site), ...before])
  return `${START}[${attached}](?=\\d|${next})`
}

/** A day of the week before a day or after it, or the time of day with its zone. */
function beside(weekdays: readonly string[]): string {
  const name = oneOf(weekdays)
  const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:z|gmt|utc))?(?:[-+]\\d{1,2}(?::?\\d{2})?)?'
  return `${name}[.,،]?\\s+…|…t${time}|…[,،]?\\s+\\(?(?:${name}|${time})\\)?`
}

/** The first of two dates may be a part of one. */
function masked(texts: string): string {
  const source = texts
    .replace(/…(?=[^|]*…)/g, `[${DATE}${PART}]${REST}*`)
    .replaceAll('…', `${DATE}${REST}*`)
  return `${START}(?:${source})${WORD_END}`
}
