import { BC, yearText } from './century.ts'
import { propose, two } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'

/** Years with too few or too many digits, or with a superfluous or missing Y. */
export function yearProblem(text: string): DateProblem | undefined {
  return unspecifiedYear(text) ?? wholeYear(text)
}

/** `-4XX` and `04XX BC`: years ending in X, with too few digits or counted before Christ. */
function unspecifiedYear(text: string): DateProblem | undefined {
  const [, minus = '', typed = ''] = /^(-?)(\d{1,2}X|\dXX)$/.exec(text) ?? []
  if (typed !== '') {
    const [first, last] = ends(typed)
    const where = `for the years ${String(first)} to ${String(last)}${minus && ' before the year 0'}`
    return { why: FOUR_DIGITS, proposals: [{ edtf: minus + typed.padStart(4, '0'), where }] }
  }
  const before = BEFORE.exec(text)?.[1]
  if (before === undefined) return undefined
  const [last, first] = ends(before)
  const years: Proposal = {
    edtf: `${yearText(1 - first)}/${yearText(1 - last)}`,
    where: `for ${String(first)} to ${String(last)} BC`,
    span: 'within',
  }
  const hundred = Math.floor(last / 100)
  // EDTF writes only centuries with XX: 500 to 401 BC are -0499 to -0400.
  const century: Proposal = {
    edtf: `-${two(hundred)}XX`,
    where: `for ${String(hundred * 100 + 100)} to ${String(hundred * 100 + 1)} BC`,
  }
  const why = 'EDTF counts years before 1 BC with a minus sign, and 1 BC as the year 0'
  return { why, proposals: /XX$/i.test(before) && hundred > 0 ? [years, century] : [years] }
}

const FOUR_DIGITS = 'a year has four digits'
const BEFORE = new RegExp(String.raw`^(\d{1,3}X|\d{1,2}XX) ?${BC}$`, 'i')

/** The first and last year that X may stand for. Eras have no year 0. */
function ends(typed: string): readonly [number, number] {
  const [first, last] = ['0', '9'].map((digit) => Number(typed.replaceAll(/X/gi, digit)))
  return [Math.max(first ?? 0, 1), last ?? 0]
}

function wholeYear(text: string): DateProblem | undefined {
  const parts = /^(?<y>Y?)(?<sign>[+-]?)(?<digits>\d+)(?<rest>(?:-\d\d){0,2})(?<mark>[?~%]?)$/.exec(
    text,
  )
  const { y = '', sign = '', digits = '', rest = '', mark = '' } = parts?.groups ?? {}
  if (digits === '') return undefined
  const year = digits.replace(/^0+(?=\d)/, '')
  const minus = sign === '-' && year !== '0' ? '-' : ''
  if (year.length > 4) return longYear(minus, year, y !== '', rest, mark)
  const edtf = `${minus}${year.padStart(4, '0')}${rest}${mark}`
  const why = y ? 'Y is for years of more than four digits' : FOUR_DIGITS
  return sign === '-' && year === '0'
    ? { why: 'the year 0 has no sign; it is 1 BC', proposals: propose(edtf) }
    : { why: sign === '+' ? 'a year has no plus sign' : why, proposals: [{ edtf, ...meant(year) }] }
}

// '23 may be short for 2023; only the editor knows.
const meant = (year: string) => (year.length < 4 ? { where: `for the year ${year} itself` } : {})

function longYear(
  minus: string,
  year: string,
  hasY: boolean,
  rest: string,
  mark: string,
): DateProblem {
  const compact = year.length === 8 && !hasY && !minus && !rest
  const day = compact ? [`${year.slice(0, 4)}-${year.slice(4, 6)}-${year.slice(6)}${mark}`] : []
  const proposals = propose(...day, `Y${minus}${year}${mark}`)
  if (year.length > 9 || Number(year) > 285_000_000) {
    return { why: 'the year is further away than 285 million years', proposals: [] }
  }
  if (rest) return { why: 'years of more than four digits have no months', proposals }
  const why = compact ? 'EDTF has hyphens' : 'years of more than four digits begin with Y'
  return { why, proposals }
}
