import { propose } from './finding.ts'
import type { Finding } from './finding.ts'

/** No date is nearly this long, and neither the grammar nor the rules are for long texts. */
export const LONGEST = 80

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
  if (tidy === text || !/^[\dY.][\dXTZY:+./?~%-]*$/.test(tidy)) return undefined
  const why = 'EDTF has no spaces, plain hyphens, and capital letters T, X, Y and Z'
  return { why, proposals: propose(tidy) }
}

/** The text with what typewriters and word processors do to dates undone. */
export function tidied(text: string): string {
  return text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d\d:)/, '$1T')
    .replace(/…|\.{3,}/g, '..')
    .replace(/ (?=[Zz+-])/g, '')
    .replace(/[txyz]/g, (letter) => letter.toUpperCase())
}
