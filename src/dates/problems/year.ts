import { propose } from './finding.ts'
import type { Finding } from './finding.ts'

/** Years with too few or too many digits, or with a Y that they do not need or lack. */
export function yearProblem(text: string): Finding | undefined {
  const parts = /^(?<y>Y?)(?<sign>[+-]?)(?<digits>\d+)(?<rest>(?:-\d\d){0,2})(?<mark>[?~%]?)$/.exec(
    text,
  )
  const { y = '', sign = '', digits = '', rest = '', mark = '' } = parts?.groups ?? {}
  if (digits === '') return undefined
  const year = digits.replace(/^0+(?=\d)/, '')
  const minus = sign === '-' && year !== '0' ? '-' : ''
  if (year.length > 4) return longYear(minus, year, y !== '', rest, mark)
  const edtf = `${minus}${year.padStart(4, '0')}${rest}${mark}`
  const why = y ? 'Y is for years of more than four digits' : 'a year has four digits'
  return sign === '-' && year === '0'
    ? { why: 'the year 0 has no sign; it is 1 BC', proposals: propose(edtf) }
    : { why: sign === '+' ? 'a year has no plus sign' : why, proposals: [{ edtf, ...meant(year) }] }
}

// '23 may be short for 2023, which only the editor knows.
const meant = (year: string) => (year.length < 4 ? { where: `for the year ${year} itself` } : {})

function longYear(minus: string, year: string, hasY: boolean, rest: string, mark: string): Finding {
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
