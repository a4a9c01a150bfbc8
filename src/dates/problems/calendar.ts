import { daysInMonth } from '../units/wall.ts'
import { monthName, propose } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'

const DAY_SHAPE = /^(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d)(?<rest>T.*|[?~%])?$/
const MONTH_SHAPE = /^(?<year>-?\d{4})-(?<month>\d\d)(?<mark>[?~%])?$/

/** Months and days that do not exist: `2023-02-31`, `2023-13-01`, `2023-13`, `2023-00`. */
export function calendarProblem(text: string): DateProblem | undefined {
  const { year, month, day, rest = '' } = DAY_SHAPE.exec(text)?.groups ?? {}
  if (year && month && day) return dayProblem(year, month, day, rest)
  return monthProblem(text)
}

function dayProblem(
  year: string,
  month: string,
  day: string,
  rest: string,
): DateProblem | undefined {
  const mark = rest.startsWith('T') ? '' : rest
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  if (!isMonth) return noSuchMonth(year, month, day, mark)
  const monthAlone = `${year}-${month}${mark}`
  if (day === '00') return unknownDay(monthAlone)
  const days = daysInMonth(Number(year), Number(month))
  if (Number(day) <= days) return undefined
  const name = monthName(Number(month))
  return {
    why: `${name} ${year.replace(/^(-?)0+(?=\d)/, '$1')} has ${String(days)} days`,
    proposals: [
      { edtf: `${year}-${month}-${String(days)}${rest}`, where: `for the last day of ${name}` },
      { edtf: monthAlone, where: 'if the day is not known' },
    ],
  }
}

const unknownDay = (month: string): DateProblem => ({
  why: 'days count from 01',
  proposals: [{ edtf: month, where: 'if the day is not known' }],
})

function noSuchMonth(year: string, month: string, day: string, mark: string): DateProblem {
  const swapped: Proposal = {
    edtf: `${year}-${day}-${month}${mark}`,
    where: 'with the month before the day',
  }
  const isSeason = Number(month) >= 21 && Number(month) <= 24
  const season = isSeason ? propose(`${year}-${month}${mark}`) : []
  const rest: Proposal = { edtf: `${year}${mark}`, where: 'if the month is not known' }
  const why = isSeason ? `${month} is a season, which has no days` : noMonth(month)
  return { why, proposals: [...season, swapped, rest] }
}

const noMonth = (month: string): string => `months count from 01 to 12, and ${month} is none`

function monthProblem(text: string): DateProblem | undefined {
  const { year, month, mark = '' } = MONTH_SHAPE.exec(text)?.groups ?? {}
  if (!year || !month) return undefined
  const number = Number(month)
  // 21–24 are seasons; levelTwoProblem handles 25–41.
  if ((number >= 1 && number <= 12) || (number >= 21 && number <= 41)) return undefined
  return {
    why: noMonth(month),
    proposals: [
      ...laterYear(year, month),
      { edtf: `${year}${mark}`, where: 'if the month is not known' },
    ],
  }
}

/** `2019-20` often means "2019 to 2020". */
function laterYear(year: string, digits: string): Proposal[] {
  const later = year.slice(0, -2) + digits
  return later > year ? [{ edtf: `${year}/${later}`, where: 'for those years' }] : []
}
