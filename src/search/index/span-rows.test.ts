import { describe, expect, it, test } from 'vitest'
import { parseDate } from '../../dates/parse.ts'
import { calendarOf, daysOf } from '../../dates/units/days.ts'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { daysMeant, daysBeyond, readSpans } from '../tables/spans.ts'
import { spanTable } from './span-rows.ts'
import { dateReading } from '../dates/testing/date-reading.ts'

/** The days of dates as the browser has them, after the table's way over the wire. */
function spansOf(...texts: string[]) {
  const dates = texts.map((text) => {
    const parsed = parseDate(text, { timezone: 'UTC', hemisphere: 'northern' })
    if (!parsed.ok) throw new Error(text)
    return parsed.date
  })
  return readSpans(JSON.parse(JSON.stringify(spanTable(dates))) as ReturnType<typeof spanTable>)
}

function reachOf(fact: string, [year, month, day]: [number, number?, number?]) {
  const [span] = spansOf(fact)
  const typed = daysOf(year, month, day)
  if (!span || !typed) throw new Error(fact)
  return daysBeyond(span, typed)
}

describe('the table of days', () => {
  it('gives back what went in', () => {
    const dates = [
      '-0043',
      '1969-12-31',
      '1970',
      '../1970-01-02',
      '1970-01-03T10:00Z',
      '1970-02/..',
    ]
    expect(spansOf(...dates)).toEqual([
      daysOf(-43),
      { earliest: -1, latest: -1 },
      { earliest: 0, latest: 364 },
      { earliest: -Infinity, latest: 1 },
      { earliest: 2, latest: 2 },
      { earliest: 31, latest: Infinity },
    ])
  })

  it('is small: steps from fact to fact, and lengths', () => {
    const { steps, lengths } = spanTable([])
    expect([steps, lengths]).toEqual([[], []])
  })
})

test.each<[string, [number, number?, number?], number | undefined]>([
  ['2023-02-07', [2023, 2, 7], 0],
  ['2023-02-07', [2023, 2], 0],
  ['2023-02-07', [2023], 0],
  ['2023-02-07', [2023, 2, 8], undefined],
  ['2023-02', [2023, 2, 7], 28],
  ['2023-22', [2023, 6], 92],
  ['2023-22', [2023, 5, 31], undefined],
  ['2022/2023-01', [2023, 1, 19], 396],
  ['2023', [2023, 6, 1], 365],
  ['../2023-02-07', [2023, 2, 7], 3660],
  ['../2023-02-07', [2023, 2, 6], Infinity],
  ['../2023-02-07', [2023, 2, 8], undefined],
  ['2023-02-07/..', [2023, 3], Infinity],
  ['2023-02-07/..', [2023, 1], undefined],
  ['153X', [1535], 3652],
])('%s and %j: %j', (fact, typed, expected) => {
  expect(reachOf(fact, typed)).toBe(expected)
})

/** The first days that a search’s one date may mean, beside facts of some dates. */
function firstDaysMeant(typed: string, ...facts: string[]): number[][] {
  const [date] = find(typed)
  const inYear = date?.inYear
  if (!inYear) throw new Error(typed)
  return daysMeant(spansOf(...facts), { ...date, inYear }).map(({ earliest }) => {
    const { year, month, day } = calendarOf(earliest)
    return [year, month, day]
  })
}

const find = askedDateFinder(dateReading('en'))

describe('a date without its year', () => {
  it('is meant where a fact is dated to it, or to a month around it', () => {
    const facts = ['2020', '2021-01-19', '2022-01', '2023-01-20', '2023/..']
    const days = [2021, 2022].map((year) => [year, 1, 19])
    expect(firstDaysMeant('19 January', ...facts)).toEqual(days)
    expect(firstDaysMeant('19/01', ...facts)).toEqual(days)
  })

  it('may be a leap day', () => {
    expect(firstDaysMeant('29 February', '2023-03-01', '2024-02')).toEqual([[2024, 2, 29]])
  })

  it('may be a month, which a season is around', () => {
    expect(firstDaysMeant('July', '2020', '2021-22', '2022-07-01', '2023-08')).toEqual([
      [2021, 7, 1],
      [2022, 7, 1],
    ])
  })

  it('may daysBeyond over the turn of a year', () => {
    const meant = [[2022, 12, 20]]
    expect(firstDaysMeant('20 December – 5 January', '2022-12-25')).toEqual(meant)
    expect(firstDaysMeant('20 December – 5 January', '2023-01-02')).toEqual(meant)
  })

  it('may be of all years of the timeline that end so', () => {
    const facts = ['1923', '2023-05/..', '../2024', '1800/1899']
    const meant = [
      [1923, 2, 7],
      [2023, 2, 7],
    ]
    expect(firstDaysMeant('7/2/23', ...facts)).toEqual(meant)
    expect(firstDaysMeant("7 Feb '99", ...facts)).toEqual([[1899, 2, 7]])
    expect(firstDaysMeant("7 Feb '26", ...facts)).toEqual([])
  })
})
