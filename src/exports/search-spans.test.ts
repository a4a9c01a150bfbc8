import { describe, expect, it, test } from 'vitest'
import { parseDate } from '../dates/parse.ts'
import { daysOf } from '../dates/days.ts'
import { reach, readSpans, yearsOfDay } from './search-span-table.ts'
import { spanTable } from './search-spans.ts'

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
  return reach(span, typed)
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

describe('a day without its year', () => {
  it('is meant where a fact is dated to it, or to a month around it', () => {
    const spans = spansOf('2020', '2021-01-19', '2022-01', '2023-01-20', '2023/..')
    expect(yearsOfDay(spans, 1, 19)).toEqual([2021, 2022])
  })

  it('may be a leap day', () => {
    expect(yearsOfDay(spansOf('2023-03-01', '2024-02'), 2, 29)).toEqual([2024])
  })
})
