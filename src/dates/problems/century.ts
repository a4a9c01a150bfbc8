import { two } from './finding.ts'
import type { Proposal } from './finding.ts'

/** English marks for years before and after Christ. */
export const BC = String.raw`(?:BCE?|B\.C\.(?:E\.)?)`
const AD = String.raw`(?:AD|CE|A\.D\.|C\.E\.)`

const CENTURY = new RegExp(
  String.raw`^(?:the )?(\d{1,2})(?:st|nd|rd|th)[ -]century(?: (?:(${BC})|${AD}))?$`,
  'i',
)
const MILLENNIUM = new RegExp(
  String.raw`^(?:the )?(\d{1,2})(?:st|nd|rd|th) millennium(?: (?:(${BC})|${AD}))?$`,
  'i',
)

/** A century in EDTF, and its first year. */
interface Century {
  readonly edtf: string
  readonly first: number
}

/** Reads "19th century" and "5th century BC"; undefined for other texts. */
export function century(text: string): Century | undefined {
  const [, ordinal, before] = CENTURY.exec(text) ?? []
  const number = Number(ordinal)
  if (!number) return undefined
  if (!before) return { edtf: `${two(number - 1)}XX`, first: (number - 1) * 100 + 1 }
  // 500 to 401 BC are the years -0499 to -0400, since 1 BC is the year 0: exactly -04XX.
  const first = 1 - number * 100
  // In the 1st century BC, 1 BC is the year 0, which has no sign and so does not fit -00XX.
  return { edtf: number === 1 ? '-0099/0000' : `-${two(number - 1)}XX`, first }
}

/** The possible meanings of a century in words. */
export function centuryGuesses(text: string): Proposal[] {
  const found = century(text)
  if (!found) return []
  const { edtf, first } = found
  if (edtf.includes('/')) return [{ edtf, span: 'within' }]
  if (first < 0) return [{ edtf }]
  const digits = edtf.slice(0, 2)
  return [
    { edtf, where: `for ${digits}00 to ${digits}99` },
    {
      edtf: `${yearText(first)}/${yearText(first + 99)}`,
      where: 'for the hundred years themselves',
      span: 'within',
    },
  ]
}

/** The possible meanings of a millennium in words. */
export function millenniumGuesses(text: string): Proposal[] {
  const [, ordinal, before] = MILLENNIUM.exec(text) ?? []
  const number = Number(ordinal)
  if (!number) return []
  const first = before ? 1 - number * 1000 : (number - 1) * 1000 + 1
  return [{ edtf: `${yearText(first)}/${yearText(first + 999)}`, span: 'within' }]
}

/** A year in EDTF: four digits; longer years begin with Y. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}
