import fc from 'fast-check'
import { expect, test } from 'vitest'
import { days, times } from './testing/arbitraries.ts'
import { CONTEXTS, dateOf } from './testing/contexts.ts'
import type { DateContext, EdtfDate } from './units/types.ts'

const inside = (inner: EdtfDate, outer: EdtfDate): boolean =>
  Number(outer.earliest) <= Number(inner.earliest) && Number(inner.latest) <= Number(outer.latest)

test('a finer date lies inside every coarser one of the same digits', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...CONTEXTS), (day, context) => {
      const year = day.slice(0, -6)
      const chain = [day, day.slice(0, -3), `${year}-XX`, `${year.slice(0, -1)}X`]
      const nested = [...chain, `${year.slice(0, -2)}XX`].map((text) => dateOf(text, context))
      // -0000 is not EDTF, so that year 0 is in the decade 000X and not in -000X.
      nested.slice(1).forEach((outer, index) => {
        expect(inside(nested[index] ?? outer, outer)).toBe(true)
      })
    }),
  )
})

test('a day lies in exactly one season, whichever hemisphere', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...CONTEXTS), (day, context) => {
      const year = Number(day.slice(0, -6))
      fc.pre(year > 0)
      expect(
        seasonsAround(year, context).filter((season) => inside(dateOf(day), season)),
      ).toHaveLength(1)
    }),
  )
})

function seasonsAround(year: number, context: DateContext): EdtfDate[] {
  const texts = [year - 1, year].flatMap((each) =>
    [21, 22, 23, 24].map((season) => `${String(each).padStart(4, '0')}-${String(season)}`),
  )
  return texts.map((text) => dateOf(text, context))
}

test('in UTC a time lies in its day', () => {
  fc.assert(
    fc.property(times, (time) => {
      const [day = '', clock = ''] = time.split('T')
      const utc = dateOf(`${day}T${clock.slice(0, 5)}Z`, {
        timezone: 'UTC',
        hemisphere: 'northern',
      })
      expect(inside(utc, dateOf(day))).toBe(true)
    }),
  )
})
