import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dates } from '../testing/arbitraries.ts'
import { dateOf } from '../testing/contexts.ts'
import { dateTimeAttribute } from './time-attribute.ts'

test.each([
  ['2023-01-19', '2023-01-19'],
  ['2023-01', '2023-01'],
  ['2023', '2023'],
  ['0044-03', '0044-03'],
  ['2023~', '2023'],
  ['2023-01-XX', '2023-01'],
  ['Y170000002', '170000002'],
  ['2023-02-07T14:33Z', '2023-02-07T14:33Z'],
  ['2023-02-07T14:33:05-04', '2023-02-07T18:33:05Z'],
  ['0000', undefined],
  ['-0043-03-15', undefined],
  ['0001-01-01T00:00+01:00', undefined],
  ['2023-22', undefined],
  ['202X', undefined],
  ['20XX', undefined],
  ['2022/2023', undefined],
  ['2023-02-07/..', undefined],
  ['../2023-01-27', undefined],
])('%s: %s', (edtf, attribute) => {
  expect(dateTimeAttribute(dateOf(edtf))).toBe(attribute)
})

test('a date-time is the same moment on any clock of the site', () => {
  const context = { timezone: 'Pacific/Apia', hemisphere: 'southern' } as const
  expect(dateTimeAttribute(dateOf('2023-02-07T14:33Z', context))).toBe('2023-02-07T14:33Z')
})

test('what there is is valid HTML', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const attribute = dateTimeAttribute(date)
      if (attribute === undefined) return
      expect(attribute).toMatch(/^(?!0000)\d{4,}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?)?)?$/)
    }),
  )
})
