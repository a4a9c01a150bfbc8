import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsBeforeItStarts } from './bounds.ts'
import { edtfText } from './testing/edtf-text.ts'
import { parseDate } from './parse.ts'
import { texts, units } from './testing/arbitraries.ts'
import { ABIDJAN, boundTexts, CONTEXTS, dateOf } from './testing/contexts.ts'

test.each([
  ['2023-02-07T14:33Z', '2023-02-07T14:33:00', '2023-02-07T14:33:59', 'minute'],
  ['2023-02-07T14:33+01:00', '2023-02-07T13:33:00', '2023-02-07T13:33:59', 'minute'],
  ['2023-01-01T00:10+01', '2022-12-31T23:10:00', '2022-12-31T23:10:59', 'minute'],
  ['0000', '0000-01-01T00:00:00', '0000-12-31T23:59:59', 'year'],
  ['-0044-03-15', '-000044-03-15T00:00:00', '-000044-03-15T23:59:59', 'day'],
  ['-0004-02-29', '-000004-02-29T00:00:00', '-000004-02-29T23:59:59', 'day'],
  ['-201X', '-002019-01-01T00:00:00', '-002010-12-31T23:59:59', 'decade'],
  ['-20XX', '-002099-01-01T00:00:00', '-002000-12-31T23:59:59', 'century'],
  ['-000X', '-000009-01-01T00:00:00', '-000001-12-31T23:59:59', 'decade'],
  ['000X', '0000-01-01T00:00:00', '0009-12-31T23:59:59', 'decade'],
  ['-00XX', '-000099-01-01T00:00:00', '-000001-12-31T23:59:59', 'century'],
  ['202X~', '2020-01-01T00:00:00', '2029-12-31T23:59:59', 'decade'],
  ['2023-22?', '2023-06-01T00:00:00', '2023-08-31T23:59:59', 'season'],
  ['2022-22/2023-01', '2022-06-01T00:00:00', '2023-01-31T23:59:59', 'interval'],
  ['2023-24', '2023-12-01T00:00:00', '2024-02-29T23:59:59', 'season'],
  ['-0001-24', '-000001-12-01T00:00:00', '0000-02-29T23:59:59', 'season'],
  ['2024-02', '2024-02-01T00:00:00', '2024-02-29T23:59:59', 'month'],
  ['1900-02', '1900-02-01T00:00:00', '1900-02-28T23:59:59', 'month'],
  ['2023-02-07T14:33Z/2023-02-08', '2023-02-07T14:33:00', '2023-02-08T23:59:59', 'interval'],
])('beyond the standard’s examples: %s', (text, earliest, latest, precision) => {
  expect(boundTexts(dateOf(text))).toEqual([earliest, latest])
  expect(dateOf(text).precision).toBe(precision)
})

const southern = { timezone: 'Pacific/Apia', hemisphere: 'southern' } as const

test.each([
  ['2023-21', '2023-09-01T00:00:00', '2023-11-30T23:59:59'],
  ['2023-22', '2023-12-01T00:00:00', '2024-02-29T23:59:59'],
  ['2023-23', '2023-03-01T00:00:00', '2023-05-31T23:59:59'],
  ['2023-24', '2023-06-01T00:00:00', '2023-08-31T23:59:59'],
])('the southern season %s', (text, earliest, latest) => {
  expect(boundTexts(dateOf(text, southern))).toEqual([earliest, latest])
})

test('open and unknown ends are distinguished', () => {
  expect(dateOf('2023/..').end).toBe('open')
  expect(dateOf('2023/').end).toBe('unknown')
  expect(dateOf('../2023').start).toBe('open')
  expect(dateOf('/2023').start).toBe('unknown')
})

test('a date without a time is the same under every clock', () => {
  for (const { timezone } of CONTEXTS) {
    const context = { timezone, hemisphere: 'northern' } as const
    expect(dateOf('2023-01-19', context)).toEqual(dateOf('2023-01-19'))
    expect(dateOf('2022/2023-01~', context)).toEqual(dateOf('2022/2023-01~'))
  }
})

test('a date-time stands on the day that the site’s clock shows', () => {
  const unit = dateOf('2023-01-31T20:00Z', {
    timezone: 'Asia/Kolkata',
    hemisphere: 'northern',
  }).start
  expect(unit).toMatchObject({ year: 2023, month: 2, day: 1, precision: 'minute' })
})

test('an unknown time zone is the caller’s mistake, and is thrown', () => {
  const context = { timezone: 'Mars/Olympus', hemisphere: 'northern' } as const
  expect(() => parseDate('2023-01-19T10:00Z', context)).toThrow(RangeError)
})

test('no string makes it throw, and every refusal says why and what to write', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[-0-9/TZX?~%.:+ Y[\]{}E,]*$/),
    fc
      .tuple(texts, fc.nat(30), fc.string({ maxLength: 3 }))
      .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at)),
  )
  fc.assert(
    fc.property(strings, fc.constantFrom(...CONTEXTS), (text, context) => {
      const parsed = parseDate(text, context)
      if (parsed.ok) return
      expect(parsed.message).toMatch(/^".*" is not a date that can be used here: .+\.$/s)
      expect(parsed.fix).toMatch(/^(?:Write|An|Or) .+/)
    }),
    { numRuns: 300 },
  )
})

test('a text of a million characters is refused, and does not take for ever', () => {
  for (const text of ['2'.repeat(1e6), '/'.repeat(1e6), ' '.repeat(1e6), '2023-'.repeat(2e5)])
    expect(parseDate(text, ABIDJAN).ok).toBe(false)
})

test('bounds contain: no date without a slash ends before it begins', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...CONTEXTS), (text, context) => {
      const { earliest, latest } = dateOf(text, context)
      expect(Number(earliest)).toBeLessThanOrEqual(Number(latest))
    }),
  )
})

test('an interval’s bounds are those of its ends', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const date = dateOf(text)
      const ends = [date.start, date.end].map((end) => (typeof end === 'string' ? null : end))
      expect(date.earliest).toBe(ends[0]?.earliest ?? null)
      expect(date.latest).toBe(ends[1]?.latest ?? null)
      if (endsBeforeItStarts(date)) expect(date.precision).toBe('interval')
    }),
  )
})

test('printed and read again, a date has the same bounds, precision and qualifier', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...CONTEXTS), (text, context) => {
      const date = dateOf(text, context)
      const again = dateOf(edtfText(date), context)
      const { earliest, latest, precision, qualifier } = date
      expect(again).toMatchObject({ earliest, latest, precision, qualifier })
      expect(edtfText(again)).toBe(edtfText(date))
    }),
    { numRuns: 300 },
  )
})

test('a date is plain data that survives JSON', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(JSON.parse(JSON.stringify(dateOf(text)))).toEqual(dateOf(text))
    }),
  )
})
