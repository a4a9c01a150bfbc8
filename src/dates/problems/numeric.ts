import { propose, two } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'

const ORDER = 'EDTF writes the year, the month and the day in this order, with hyphens'
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?\.?$/
const YEAR_LAST = /^(?:(\d{1,2})([-./])\s?)?(\d{1,2})[-./]\s?(\d{4})$/

/** Dates in figures: `2023/02/07`, `2023-2-7`, `07.02.2023`, `2/7/2023`, `02/2023`. */
export function numericProblem(text: string): DateProblem | undefined {
  const proposals = numericGuesses(text.trim())
  return proposals.length === 0 ? undefined : { why: ORDER, proposals }
}

/** The possible meanings of a date in figures; none if the text is not one. */
export function numericGuesses(text: string): Proposal[] {
  const first = YEAR_FIRST.exec(text)
  if (first) return yearFirst(first)
  const last = YEAR_LAST.exec(text)
  return last ? yearLast(last) : []
}

function yearFirst([, year = '', separator, month = '', day]: RegExpExecArray): Proposal[] {
  // 2023-02-07 is valid or for calendarProblem; 2022/23 is for intervalProblem.
  if (separator === '-' && month.length === 2 && day?.length !== 1) return []
  if (day === undefined && (Number(month) > 12 || Number(month) === 0)) return []
  if (day !== undefined) return propose(`${year}-${two(month)}-${two(day)}`)
  // 1731/2 and 2001/02 may also be two years, the second one shortened.
  const later = year.slice(0, -month.length) + month
  const both: Proposal[] =
    separator === '/' && later > year
      ? [{ edtf: `${year}/${later}`, where: 'for those years' }]
      : []
  return [...propose(`${year}-${two(month)}`), ...both]
}

function yearLast([, first, , second = '', year = '']: RegExpExecArray): Proposal[] {
  if (first === undefined) return propose(`${year}-${two(second)}`)
  const dayFirst = { edtf: `${year}-${two(second)}-${two(first)}`, where: 'with the day first' }
  const monthFirst = { edtf: `${year}-${two(first)}-${two(second)}`, where: 'with the month first' }
  if (first === second || Number(first) > 12) return propose(dayFirst.edtf)
  return Number(second) > 12 ? propose(monthFirst.edtf) : [dayFirst, monthFirst]
}
