import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startOfDay } from '../dates/units/wall.ts'
import { en } from '../strings/en.ts'
import { ticksOf, widthOf } from './ticks.ts'

const style = { language: 'en', words: en.dates }
const width = 560

function labels(start: number, end: number, language = 'en'): (string | undefined)[] {
  const ticks = ticksOf({ extent: { start, end }, width, style: { ...style, language } })
  return ticks.map(({ label }) => label)
}

describe('the divisions of an axis', () => {
  test.each([
    ['a day', startOfDay(2023, 2, 7), startOfDay(2023, 2, 8), '7 Feb 2023', '06:00'],
    ['a month', startOfDay(2023, 2), startOfDay(2023, 3), '1 Feb 2023', '8 Feb'],
    ['a year', startOfDay(2023), startOfDay(2024), '2023', 'Apr'],
    ['part of a year', startOfDay(2023, 2), startOfDay(2023, 9), 'Feb 2023', 'Mar'],
    ['decades', startOfDay(1940), startOfDay(1999), '1940', '1950'],
    ['antiquity', startOfDay(-499), startOfDay(501), '400 BC', '200 BC'],
    ['ages', startOfDay(-1_000_000), startOfDay(1), '1,000,000 BC', '800,000 BC'],
  ])('ticks of %s are labelled with what changes', (_, start, end, first, second) => {
    const named = labels(start, end).filter((label) => label !== undefined)
    expect(named[0]).toBe(first)
    expect(named).toContain(second)
  })

  test('days are counted from the first of each month', () => {
    const january = labels(startOfDay(2023), startOfDay(2023, 2))
    expect(january).toEqual(['1 Jan 2023', '8 Jan', '15 Jan', '22 Jan', '29 Jan'])
    const over = labels(startOfDay(2023, 1, 10), startOfDay(2023, 2, 20))
    expect(over).toEqual(['15 Jan 2023', '22 Jan', '1 Feb', '8 Feb', '15 Feb'])
    const narrow = { extent: { start: startOfDay(2023), end: startOfDay(2023, 2) }, width: 280 }
    expect(ticksOf({ ...narrow, style }).map(({ label }) => label)).toEqual([
      '1 Jan 2023',
      '11 Jan',
      '21 Jan',
      undefined,
    ])
  })

  test('tell the year once, and where it changes', () => {
    const days = labels(startOfDay(2022, 12, 10), startOfDay(2023, 1, 20))
    expect(days).toEqual(['15 Dec 2022', '22 Dec', '1 Jan 2023', '8 Jan', '15 Jan'])
    const months = labels(startOfDay(2022, 10), startOfDay(2023, 4))
    expect(months).toEqual(['Oct 2022', 'Nov', 'Dec', '2023', 'Feb', 'Mar'])
  })

  test('speak the site’s language', () => {
    expect(labels(startOfDay(2023), startOfDay(2024), 'fr')).toContain('avr.')
  })

  test('there is no year 0', () => {
    expect(labels(startOfDay(-1000), startOfDay(1000))).toContain('AD 1')
  })

  test('say which month or year begins there', () => {
    const extent = { start: startOfDay(2022, 11), end: startOfDay(2023, 4) }
    const [first, , third] = ticksOf({ extent, width, style })
    expect(first?.begins).toEqual({ year: 2022, month: 11 })
    expect(third).toMatchObject({ label: '2023', begins: { year: 2023, month: undefined } })
    const days = ticksOf({
      extent: { start: startOfDay(2022, 12, 28), end: startOfDay(2023, 1, 4) },
      width,
      style,
    })
    expect(days.filter(({ begins }) => begins).map(({ label }) => label)).toEqual(['1 Jan 2023'])
  })

  test('lie on the axis in order, and their labels do not meet', () => {
    const years = fc.integer({ min: -9000, max: 9000 })
    const minutes = fc.integer({ min: 10, max: 2_000_000_000 })
    fc.assert(
      fc.property(years, minutes, fc.integer({ min: 240, max: 1200 }), (year, length, wide) => {
        const start = startOfDay(year)
        const ticks = ticksOf({ extent: { start, end: start + length * 60 }, width: wide, style })
        let free = -Infinity
        for (const { at, label } of ticks) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1)
          if (label === undefined) continue
          expect(at * wide).toBeGreaterThanOrEqual(free)
          free = at * wide + widthOf(label)
          expect(free).toBeLessThanOrEqual(wide)
        }
      }),
    )
  })
})
