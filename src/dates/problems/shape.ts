import { invisibleIn, withoutInvisible } from '../../text/characters.ts'
import { propose } from './finding.ts'
import type { DateProblem, DateRule } from './finding.ts'

/** No date is nearly this long, and neither the grammar nor the rules are made for long texts. */
export const MAX_DATE_LENGTH = 80

const DATE_LIKE = /^[\dY.-][\dXTZY:+./?~%-]*$/

/**
 * Texts with invisible characters, as copied texts often have.
 * @param visibleProblem the rule for the text without them
 */
export function invisibleProblem(text: string, visibleProblem: DateRule): DateProblem | undefined {
  const invisible = invisibleIn(text.trim())
  if (invisible === undefined) return undefined
  const visible = withoutInvisible(text)
  const found = visibleProblem(visible)
  const why = `it holds an invisible character (${invisible})`
  if (!found) return { why, proposals: propose(visible) }
  return { ...found, why: `${why}, and ${found.why}` }
}

/** Empty and far too long texts. No other rule gets these. */
export function sizeProblem(text: string): DateProblem | undefined {
  if (text.length > MAX_DATE_LENGTH) {
    return { why: `it is ${String(text.length)} characters long`, proposals: [] }
  }
  return text.trim() === '' ? { why: 'it is empty', proposals: [] } : undefined
}

/** Texts that would be valid without their spaces, dashes or lower-case letters. */
export function shapeProblem(text: string): DateProblem | undefined {
  const tidy = tidied(text)
  if (tidy === text || !DATE_LIKE.test(tidy)) return undefined
  const why = 'EDTF has no spaces, plain hyphens, and capital letters T, X, Y and Z'
  return { why, proposals: propose(tidy) }
}

/** Undoes what typing habits and word processors do to dates. */
export function tidied(text: string): string {
  const tidy = text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d\d:)/, '$1T')
    .replace(/…|\.{3,}/g, '..')
    .replace(/ (?=[Zz+-])/g, '')
  // Only for dates: words such as "present" stay as they were typed, for the message.
  const upper = tidy.replace(/[txyz]/g, (letter) => letter.toUpperCase())
  return DATE_LIKE.test(upper) ? upper : tidy
}
