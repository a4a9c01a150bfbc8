import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseDate } from './parse.ts'
import { periodText, readPeriod } from './period.ts'
import { days, texts, years } from './testing/arbitraries.ts'
import { ABIDJAN } from './testing/contexts.ts'
import { boundText, civil, FARTHEST_YEAR } from './units/wall.ts'

const REACH = 280_000_000 * 31_556_952
const seconds = fc.oneof(
  fc.integer({ min: -REACH, max: REACH }),
  fc.integer({ min: -1e12, max: 1e12 }),
)
const anyYear = fc.oneof(
  years.map((year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`),
  fc.integer({ min: 10_000, max: FARTHEST_YEAR }).map((year) => `Y${String(year)}`),
  fc.integer({ min: 10_000, max: FARTHEST_YEAR }).map((year) => `Y-${String(year)}`),
)

/** The bounds by the reference, src/dates/parse.ts. */
function reference(text: string) {
  const parsed = parseDate(text, ABIDJAN)
  if (!parsed.ok) return undefined
  const { precision, qualifier, earliest, latest } = parsed.date
  const isPeriod = ['year', 'month', 'day'].includes(precision) && qualifier === 'exact'
  return isPeriod && !text.includes('X') && !text.includes('/') ? { earliest, latest } : undefined
}

describe('reading a period', () => {
  const agrees = (text: string): void => {
    expect(readPeriod(text), text).toEqual(reference(text))
  }

  it('agrees with the reader of all dates on years, months and days', () => {
    const month = fc.tuple(anyYear, fc.integer({ min: 0, max: 25 }))
    fc.assert(fc.property(anyYear, agrees))
    fc.assert(fc.property(days, agrees))
    fc.assert(
      fc.property(
        month.filter(([year]) => !year.startsWith('Y')),
        ([year, number]) => agrees(`${year}-${String(number).padStart(2, '0')}`),
      ),
    )
  })

  it('takes no other date', () => {
    fc.assert(fc.property(texts, agrees))
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '-0000',
    '',
    'x',
    '23',
    '2023-1',
    '2023-21',
    '2023~',
    '202X',
    'Y2023',
    'Y-0',
    '2023-01-19T10:00',
    '2023/2024',
    ' 2023',
    '12000',
    'Y999999999',
    '２０２３',
  ])('takes no “%s”', (text) => {
    expect(readPeriod(text)).toBeUndefined()
  })

  test.each([
    ['2023-01-19', '2023-01-19T00:00:00', '2023-01-19T23:59:59'],
    ['2024-02', '2024-02-01T00:00:00', '2024-02-29T23:59:59'],
    ['2023-12', '2023-12-01T00:00:00', '2023-12-31T23:59:59'],
    ['0000', '0000-01-01T00:00:00', '0000-12-31T23:59:59'],
    ['-0043', '-000043-01-01T00:00:00', '-000043-12-31T23:59:59'],
    ['Y12000', '+012000-01-01T00:00:00', '+012000-12-31T23:59:59'],
  ])('%s runs from %s to %s', (text, earliest, latest) => {
    const period = readPeriod(text)
    expect(period && [boundText(period.earliest), boundText(period.latest)]).toEqual([
      earliest,
      latest,
    ])
  })
})

describe('writing a period', () => {
  it('names the year, month or day that the moment falls into', () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom('year', 'month', 'day'), (moment, unit) => {
        const period = readPeriod(periodText(moment, unit))
        expect(period?.earliest).toBeLessThanOrEqual(moment)
        expect(period?.latest).toBeGreaterThanOrEqual(moment)
      }),
    )
  })

  it('is the inverse of reading', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { earliest = 0, latest = 0 } = readPeriod(day) ?? {}
        expect([periodText(earliest, 'day'), periodText(latest, 'day')]).toEqual([day, day])
      }),
    )
  })

  it('agrees with the reader of all dates on the year', () => {
    fc.assert(
      fc.property(seconds, (moment) => {
        const { year } = civil(moment)
        expect(Number(periodText(moment, 'year').replace('Y', ''))).toBe(year)
      }),
    )
  })

  test.each([
    [0, 'day', '1970-01-01'],
    [-1, 'month', '1969-12'],
    [-62_167_219_201, 'year', '-0001'],
    [253_402_300_800, 'day', 'Y10000'],
  ] as const)('%s to the %s is %s', (moment, unit, text) => {
    expect(periodText(moment, unit)).toBe(text)
  })
})
