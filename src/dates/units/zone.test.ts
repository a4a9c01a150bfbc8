import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf } from '../testing/contexts.ts'
import { boundText, civil } from './wall.ts'
import { isTimezone, offsetsAt, wallAt } from './zone.ts'

const on = (timezone: string, text: string) =>
  boundText(dateOf(text, { timezone, hemisphere: 'northern' }).earliest)

test.each([
  ['Africa/Abidjan', '2023-02-07T14:33:00Z', '2023-02-07T14:33:00'],
  // Abidjan kept local mean time until 1912.
  ['Africa/Abidjan', '1900-01-01T12:00:00Z', '1900-01-01T11:43:52'],
  ['America/New_York', '2023-02-07T02:33:00Z', '2023-02-06T21:33:00'],
  // The clock goes from 01:59:59 to 03:00:00 …
  ['America/New_York', '2023-03-12T06:59:59Z', '2023-03-12T01:59:59'],
  ['America/New_York', '2023-03-12T07:00:00Z', '2023-03-12T03:00:00'],
  // … and from 01:59:59 back to 01:00:00, so that 01:30 comes twice.
  ['America/New_York', '2023-11-05T05:30:00Z', '2023-11-05T01:30:00'],
  ['America/New_York', '2023-11-05T06:30:00Z', '2023-11-05T01:30:00'],
  ['America/New_York', '2023-11-05T07:30:00Z', '2023-11-05T02:30:00'],
  ['America/New_York', '2023-07-04T12:00:00+05:30', '2023-07-04T02:30:00'],
  ['Asia/Kolkata', '2023-02-07T20:00:00Z', '2023-02-08T01:30:00'],
  ['Asia/Kolkata', '2023-02-07T20:00:00-04', '2023-02-08T05:30:00'],
  // Samoa skipped 30 December 2011.
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29T23:59:59'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31T00:00:00'],
  ['Pacific/Apia', '2023-02-07T14:33:00Z', '2023-02-08T03:33:00'],
  // Moments in the gaps of other zones, which must not matter.
  ['Africa/Abidjan', '2023-03-12T02:30:00Z', '2023-03-12T02:30:00'],
  ['Africa/Abidjan', '-0044-03-15T10:16:08Z', '-000044-03-15T10:00:00'],
  ['UTC', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00'],
  ['UTC', '0000-12-31T23:59:59Z', '0000-12-31T23:59:59'],
  ['UTC', '9999-12-31T23:59:59-01:00', '+010000-01-01T00:59:59'],
])('in %s it is at %s', (timezone, text, expected) => {
  expect(on(timezone, text)).toBe(expected)
})

test.each([
  ['UTC', '2023-02-07T14:33Z', [0]],
  ['Asia/Tokyo', '2023-02-07T23:30Z', [540]],
  ['Asia/Kathmandu', '2023-02-07T23:30Z', [345]],
  ['Pacific/Kiritimati', '2023-02-07T23:30Z', [840]],
  // The clock shows 01:30 twice on the day on which summer time ends …
  ['America/New_York', '2023-11-05T01:30Z', [-240, -300]],
  // … and never 02:30 on the day on which it begins; Samoa never had 30 December 2011.
  ['America/New_York', '2023-03-12T02:30Z', []],
  ['Pacific/Apia', '2011-12-30T12:00Z', []],
  // Abidjan kept local mean time until 1912, 16 minutes and 8 seconds behind UTC.
  ['Africa/Abidjan', '1900-01-01T12:00Z', []],
])(
  'the clock of %s that shows %s is so many minutes ahead of UTC: %j',
  (timezone, shown, offsets) => {
    const { earliest } = dateOf(shown, { timezone: 'UTC', hemisphere: 'northern' })
    expect(offsetsAt(earliest ?? 0, timezone)).toEqual(offsets)
  },
)

test('in UTC the wall clock shows the moment itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -370_000_000_000, max: 253_402_300_799 }), (seconds) => {
      expect(wallAt(seconds, 'UTC')).toBe(seconds)
    }),
  )
})

test('where clocks keep one offset, later moments are later wall times', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2e9, max: 4e9 }),
      fc.integer({ min: 1, max: 1e6 }),
      (at, more) => {
        const at2 = at + 4e9
        expect(wallAt(at2 + more, 'Asia/Kolkata') - wallAt(at2, 'Asia/Kolkata')).toBe(more)
        expect(civil(wallAt(at2, 'Asia/Kolkata')).minute % 30).toBe(civil(at2).minute % 30)
      },
    ),
  )
})

test('names of zones', () => {
  expect(isTimezone('Africa/Abidjan')).toBe(true)
  expect(isTimezone('UTC')).toBe(true)
  expect(isTimezone('Abidjan')).toBe(false)
  expect(isTimezone('')).toBe(false)
})
