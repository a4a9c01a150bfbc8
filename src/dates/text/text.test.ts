import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../strings/en.ts'
import { dates } from '../testing/arbitraries.ts'
import { calendarNote } from './calendar-note.ts'
import { dateOf } from '../testing/contexts.ts'
import { dateText } from './text.ts'

const style = { language: 'en', words: en.dates }

test.each([
  ['2023-01-19', '19 January 2023'],
  ['2023-01', 'sometime in January 2023'],
  ['1923/1923', '1923'],
  ['1923-05/1923-05', 'sometime in May 1923'],
  ['1923~/1923~', 'about 1923'],
  ['1923?/1923', 'sometime from 1923 (uncertain) to 1923'],
  ['1923/1924', 'sometime from 1923 to 1924'],
  ['Y-66043000', '66.043 million BC'],
  ['Y-252000000', '252 million BC'],
  ['Y-66043000/Y-12000', 'sometime from 66.043 million BC to 12,000 BC'],
  ['Y-66043001~', 'about 66,043,002 BC'],
  ['Y-10001', '10,002 BC'],
  ['Y12000', '12,000'],
  ['2023-01-XX', 'sometime in January 2023'],
  ['2023-01~', 'about January 2023'],
  ['2023-01?', 'sometime in January 2023 (uncertain)'],
  ['2023-22', 'summer 2023'],
  ['2023-24~', 'about winter 2023'],
  ['2023', '2023'],
  ['2023~', 'about 2023'],
  ['2023?', '2023 (uncertain)'],
  ['2023%', 'about 2023 (uncertain)'],
  ['2023-01-19~', 'about 19 January 2023'],
  ['202X', 'the 2020s'],
  ['202X~', 'about the 2020s'],
  ['200X', 'the years 2000–2009'],
  ['20XX', 'the years 2000–2099'],
  ['080X', 'the years AD 800–809'],
  ['000X', 'the years 1 BC–AD 9'],
  ['-201X', 'the years 2020–2011 BC'],
  ['-000X', 'the years 10–2 BC'],
  ['-0043', '44 BC'],
  ['0000', '1 BC'],
  ['0044', 'AD 44'],
  ['-0043-03-15', '15 March 44 BC'],
  ['Y170000002', '170,000,002'],
  ['Y-170000002', '170,000,003 BC'],
  ['2023-02-07T14:33Z', '7 February 2023, 14:33'],
  ['2023-02-07T00:03:05Z', '7 February 2023, 00:03:05'],
  ['-0043-03-15T12:00Z', '15 March 44 BC, 11:43'],
])('%s is “%s”', (edtf, text) => {
  expect(dateText(dateOf(edtf), style)).toBe(text)
})

test.each([
  [
    '2023-02-07/2023-12-31',
    'from 7 February to 31 December 2023',
    'sometime from 7 February to 31 December 2023',
  ],
  ['2023-03/2023-05~', 'from March to about May 2023', 'sometime from March to about May 2023'],
  ['-0043-03-15/-0043-05', 'from 15 March to May 44 BC', 'sometime from 15 March to May 44 BC'],
  ['2023-03/2023-22', 'from March 2023 to summer 2023', 'sometime from March 2023 to summer 2023'],
  ['2022/2023-01~', 'from 2022 to about January 2023', 'sometime from 2022 to about January 2023'],
  [
    '2022?/2023-01',
    'from 2022 (uncertain) to January 2023',
    'sometime from 2022 (uncertain) to January 2023',
  ],
  [
    '2022-22/2023-01-19',
    'from summer 2022 to 19 January 2023',
    'sometime from summer 2022 to 19 January 2023',
  ],
  ['1923/1923', '1923', '1923'],
  ['1923-05-06/1923-05-06', '6 May 1923', '6 May 1923'],
  ['../2023-01-27', 'until 27 January 2023', 'on or before 27 January 2023'],
  ['../2023-01', 'until January 2023', 'in or before January 2023'],
  ['../2023~', 'until about 2023', 'in or before about 2023'],
  ['../2023-02-07T14:33Z', 'until 7 February 2023, 14:33', 'at or before 7 February 2023, 14:33'],
  ['/2023-01-27', 'until 27 January 2023, start not known', 'on or before 27 January 2023'],
  ['2023-02-07/..', 'from 7 February 2023 onwards', '7 February 2023 or later'],
  ['2023-02-07/', 'from 7 February 2023, end not known', '7 February 2023 or later'],
])('%s throughout is “%s”, within “%s”', (edtf, throughout, within) => {
  expect(dateText(dateOf(edtf), { ...style, span: 'throughout' })).toBe(throughout)
  expect(dateText(dateOf(edtf), { ...style, span: 'within' })).toBe(within)
  expect(dateText(dateOf(edtf), style)).toBe(within)
})

test('briefly, a month is its name', () => {
  expect(dateText(dateOf('2023-01'), { ...style, brief: true })).toBe('January 2023')
  expect(dateText(dateOf('2023-01?'), { ...style, brief: true })).toBe('January 2023 (uncertain)')
})

test.each([
  ['en-US', 'January 19, 2023'],
  ['fr', '19 janvier 2023'],
  ['de', '19. Januar 2023'],
  ['ru', '19 января 2023 г.'],
  ['ja', '2023年1月19日'],
  ['th', '19 มกราคม 2023'],
])('in %s a day is “%s”', (language, text) => {
  // Versions of Node differ in which space it is.
  expect(dateText(dateOf('2023-01-19'), { ...style, language }).replace(/\s/g, ' ')).toBe(text)
})

test('every date has a text, of one line, that does not name a year of another century', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom('throughout' as const, 'within' as const), (date, span) => {
      const text = dateText(date, { ...style, span })
      expect(text).toMatch(/^\S.*\S$/)
      expect(text).not.toMatch(/undefined|null|NaN|Invalid|-\d/)
    }),
  )
})

test.each([
  ['1492-10-12', true],
  ['1582-10-14~', true],
  ['1582-10-15', false],
  ['1450/1453-05-29', true],
  ['../1453-05-29~', true],
  ['1492-10', false],
  ['2023-01-19', false],
])('%s stands with its calendar: %s', (edtf, isNamed) => {
  expect(calendarNote(dateOf(edtf), en.dates)).toBe(isNamed ? 'Gregorian calendar' : undefined)
})
