import { invisibleIn, withoutInvisible } from '../../text/characters.ts'
import { propose } from './finding.ts'
import type { Finding, Rule } from './finding.ts'

/** No date is nearly this long, and neither the grammar nor the rules are for long texts. */
export const LONGEST = 80

const DATE_LIKE = /^[\dY.-][\dXTZY:+./?~%-]*$/

/** Texts that hold what cannot be seen, as copied ones do; the rest is another rule’s. */
export function invisibleProblem(text: string, ofSeen: Rule): Finding | undefined {
  const invisible = invisibleIn(text.trim())
  if (invisible === undefined) return undefined
  const seen = withoutInvisible(text)
  const found = ofSeen(seen)
  const why = `it holds an invisible character (${invisible})`
  if (!found) return { why, proposals: propose(seen) }
  return { ...found, why: `${why}, and ${found.why}` }
}

/** Texts that are empty or far too long: no other rule sees those. */
export function sizeProblem(text: string): Finding | undefined {
  if (text.length > LONGEST) {
    return { why: `it is ${String(text.length)} characters long`, proposals: [] }
  }
  return text.trim() === '' ? { why: 'it is empty', proposals: [] } : undefined
}

/** Texts that are right but for spaces, dashes or small letters. */
export function shapeProblem(text: string): Finding | undefined {
  const tidy = tidied(text)
  if (tidy === text || !DATE_LIKE.test(tidy)) return undefined
  const why = 'EDTF has no spaces, plain hyphens, and capital letters T, X, Y and Z'
  return { why, proposals: propose(tidy) }
}

/** The text with what typewriters and word processors do to dates undone. */
export function tidied(text: string): string {
  const tidy = text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d\d:)/, '$1T')
    .replace(/…|\.{3,}/g, '..')
    .replace(/ (?=[Zz+-])/g, '')
  // Only the letters of dates: "present" is no date, and is told as it was typed.
  const upper = tidy.replace(/[txyz]/g, (letter) => letter.toUpperCase())
  return DATE_LIKE.test(upper) ? upper : tidy
}
