import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dateOf } from '../../dates/testing/contexts.ts'
import { dateText } from '../../dates/text/text.ts'
import { stringsOf } from '../../strings/strings.ts'
import { readSpans } from '../tables/spans.ts'
import { spanTable } from '../index/span-rows.ts'
import { daysIn, daysInYear, find, wordsBeside } from './testing/asked-days.ts'

const WHOLE_MONTHS = '2023-1-1 to 2023-2-28'
const NINE_DAYS = '2023-2-1 to 2023-2-10'
const TO_THE_DAY = '2023-1-19 to 2023-2-7'

describe('a date and its words', () => {
  test.each([
    ['Tuesday 7 February 2023', '2023-2-7'],
    ['Tuesday, 7 February 2023', '2023-2-7'],
    ['Tue 7 Feb 2023', '2023-2-7'],
    ['tues. 7 feb 2023', '2023-2-7'],
    ['7 February 2023, Tuesday', '2023-2-7'],
    ['7 February 2023 (Tue)', '2023-2-7'],
    ['Tuesday, February 7, 2023', '2023-2-7'],
    ['on Tuesday the 7th of February 2023', '2023-2-7'],
    ['Fri 27 Jan 2023', '2023-1-27'],
    ['Thursday 19 January', 'no year'],
    ['7 February 2023, 14:33', '2023-2-7'],
    ['in 2023', '2023-1-1 to 2023-12-31'],
    ['in January 2023', '2023-1-1 to 2023-1-31'],
    ['sometime in January 2023', '2023-1-1 to 2023-1-31'],
    ['about January 2023', '2023-1-1 to 2023-1-31'],
    ['dated 7 February 2023', '2023-2-7'],
    ['on or about 7 February 2023', '2023-2-7'],
    ['2023 (uncertain)', '2023-1-1 to 2023-12-31'],
    ['the 1530s', '1530-1-1 to 1539-12-31'],
    ['Feb-2023', '2023-2-1 to 2023-2-28'],
    ['Feb/2023', '2023-2-1 to 2023-2-28'],
    ['2023-Feb', '2023-2-1 to 2023-2-28'],
    ['7-Feb-2023', '2023-2-7'],
    ['7/Feb/2023', '2023-2-7'],
    ['07-February-2023', '2023-2-7'],
    ['2023-Feb-07', '2023-2-7'],
    ['2023 Feb 7', '2023-2-7'],
    ['2023-02-07T14:33:00Z', '2023-2-7'],
    ['2023-02-07T14:33', '2023-2-7'],
    ['2023-02-07T14:33:00+01:00', '2023-2-7'],
    ['2023-02-07 14:33', '2023-2-7'],
    ['7 February 2023, 14:33 GMT', '2023-2-7'],
    ['7 February 2023, 14:33 UTC', '2023-2-7'],
    ['2022-23', '2022-1-1 to 2023-12-31'],
    ['2022–23', '2022-1-1 to 2023-12-31'],
    ['2022/23', '2022-1-1 to 2023-12-31'],
    ['2022-11', '2022-11-1 to 2022-11-30'],
  ])('%s is %s', (text, days) => {
    expect(daysIn(text)).toEqual([days])
    expect(wordsBeside(text)).toBe('')
  })

  test.each([
    ['aircraft on Tuesday 7 February 2023', 'aircraft'],
    ['Tuesday talks 2023', 'Tuesday talks'],
    ['Tuesday 2023', 'Tuesday'],
    ['cabin 2023', 'cabin'],
    ['in Bamako 2023', 'in Bamako'],
    ['on 7 Feb on aid', 'on aid'],
  ])('%s keeps its other words', (text, words) => {
    expect(wordsBeside(text)).toBe(words)
  })

  it('is told from what stands around it', () => {
    expect(find('on or about 7 February 2023')[0]?.said).toBe('7 February 2023')
  })
})

describe('numbers', () => {
  test.each([
    ['01/2023', '2023-1-1 to 2023-1-31'],
    ['1/2023', '2023-1-1 to 2023-1-31'],
    ['02.2023', '2023-2-1 to 2023-2-28'],
    ['2-2023', '2023-2-1 to 2023-2-28'],
    ['01/2023-02/2023', WHOLE_MONTHS],
  ])('%s is a month', (text, days) => {
    expect(daysIn(text)).toEqual([days])
  })

  test.each(['07.02.23', '7/2/23', '07-02-23', "7 Feb '23", '7 February ’23', 'Feb 7, ’23'])(
    '%s is a day of a year that ends so',
    (text) => {
      expect(daysIn(text)).toEqual(['no year'])
      expect(daysInYear(text, 2023)).toEqual(['2023-2-7'])
      expect(daysInYear(text, 1923)).toEqual(['1923-2-7'])
      expect(daysInYear(text, 2024)).toEqual(['none'])
      expect(daysInYear(text, -77)).toEqual(['none'])
    },
  )

  it('has days with their month’s name between hyphens', () => {
    expect(daysInYear('07-Feb-23', 2023)).toEqual(['2023-2-7'])
  })

  it('has months of a year that ends so', () => {
    expect(daysInYear("January '23", 2023)).toEqual(['2023-1-1 to 2023-1-31'])
    expect(daysInYear("Jan '22 - Jan '23", 2023)).toEqual(['2022-1-1 to 2023-1-31'])
    expect(daysInYear('01.02.23–10.02.23', 2023)).toEqual([NINE_DAYS])
  })

  it('has days without a year', () => {
    expect(find('07/02')).toMatchObject([{ month: 2, day: 7, span: undefined }])
    expect(daysInYear('01/02–10/02', 2023)).toEqual([NINE_DAYS])
  })

  test.each(['9/11', '24/7', '13/2023', '45.02.2023', '2.2023.1', '31.02.23', '07.13.23', '1/2/3'])(
    '%s is no date',
    (text) => {
      expect(daysIn(text)).toEqual([])
    },
  )

  test.each([
    ['02/07/2023', ['02/07/2023']],
    ['2.7.2023', ['2.7.2023']],
    ['on 02/07', ['02/07']],
    ['٢/٧/٢٠٢٣', ['٢/٧/٢٠٢٣']],
    ['01/02/2023 – 03/04/2023', ['01/02/2023', '03/04/2023']],
    ['7/2/23', ['7/2/23']],
    ['27/2/23', ['27/2/23']],
    ["7 Feb '23", ["7 Feb '23"]],
    ['27/02/2023', []],
    ['02/02/2023', []],
    ['2023/02/07', []],
    ['1211-11-12', []],
    ['7 February 2023', []],
    ['07/2023', []],
  ])('%s: %j could be read otherwise', (text, doubtful) => {
    const told = find(text).flatMap((date) => date.doubtful.map(({ said }) => said))
    expect(told).toEqual(doubtful)
  })
})

describe('the month before the day', () => {
  test.each([
    ['08/21/1996', '1996-8-21'],
    ['8/21/1996', '1996-8-21'],
    ['08-21-1996', '1996-8-21'],
    ['since 08/21/1996', '1996-8-21 to …'],
    ['08/21/1996 – 09/30/1996', '1996-8-21 to 1996-9-30'],
  ])('%s can be nothing else', (text, days) => {
    expect(daysIn(text)).toEqual([days])
    expect(daysIn(text, 'en-US')).toEqual([days])
    expect(find(text).flatMap(({ doubtful }) => doubtful)).toEqual([])
  })

  it('is so without a year, or with the end of one', () => {
    expect(daysInYear('08/21', 1996)).toEqual(['1996-8-21'])
    expect(daysInYear('8/21/96', 1996)).toEqual(['1996-8-21'])
  })

  test.each([
    ['03/09/1996', '1996-9-3', '1996-3-9'],
    ['3-9-1996', '1996-9-3', '1996-3-9'],
    ['21/08/1996', '1996-8-21', '1996-8-21'],
    ['03.09.1996', '1996-9-3', '1996-9-3'],
    ['1996-03-09', '1996-3-9', '1996-3-9'],
  ])('%s is %s, and %s where dates begin with the month', (text, dayFirst, monthFirst) => {
    expect(daysIn(text)).toEqual([dayFirst])
    expect(daysIn(text, 'en-US')).toEqual([monthFirst])
  })

  it('is the other reading of a date that has two', () => {
    const other = (text: string): unknown =>
      find(text).flatMap(({ doubtful }) => doubtful.map((date) => date.other))
    expect(other('03/09/1996')).toMatchObject([{ month: 3, day: 9, year: 1996 }])
    expect(other('03/09')).toMatchObject([{ month: 3, day: 9, year: undefined }])
    expect(other("3 Sept '96")).toEqual([undefined])
  })
})

describe('the name of a month', () => {
  test.each(['June', 'february', 'Jan', 'jan.', ' May ', 'in June', 'during March'])(
    '%s alone is a date, and a word',
    (text) => {
      expect(find(text)).toMatchObject([{ isWord: true, span: undefined }])
    },
  )

  test.each([
    'may talks',
    'march on',
    'talks in June',
    '"x" May',
    'June May',
    '5',
    'mayor',
    'march – 7 Feb',
  ])('%s is none', (text) => {
    expect(find(text).filter(({ isWord, day }) => isWord ?? day === undefined)).toEqual([])
  })
})

describe('Arabic', () => {
  test.each([
    ['٢٩/٣/٢٠٠٦', '2006-3-29'],
    ['٢٠٠٦', '2006-1-1 to 2006-12-31'],
    ['۲۰۰۶', '2006-1-1 to 2006-12-31'],
    ['29 مارس 2006', '2006-3-29'],
    ['٢٩ آذار ٢٠٠٦', '2006-3-29'],
    ['تشرين الأول 2006', '2006-10-1 to 2006-10-31'],
    ['يوم الأربعاء 29 مارس 2006', '2006-3-29'],
    ['الأربعاء، 29 مارس 2006', '2006-3-29'],
    ['بين 19 يناير 2023 و7 فبراير 2023', TO_THE_DAY],
    ['من 19 يناير إلى 7 فبراير 2023', TO_THE_DAY],
    ['بين يناير وفبراير 2023', WHOLE_MONTHS],
    ['قبل 2023', '… to 2022-12-31'],
    ['بعد 27 يناير 2023', '2023-1-28 to …'],
    ['منذ عام 2023', '2023-1-1 to …'],
    ['حتى فبراير 2023', '… to 2023-2-28'],
    ['في يناير 2023', '2023-1-1 to 2023-1-31'],
    ['و2023', '2023-1-1 to 2023-12-31'],
    ['بين الخميس 19 يناير والثلاثاء 7 فبراير 2023', TO_THE_DAY],
  ])('%s is %s', (text, days) => {
    expect(daysIn(text, 'ar')).toEqual([days])
    expect(wordsBeside(text, 'ar')).toBe('')
  })
})

test.each(
  (['en', 'ar'] as const).flatMap((language) =>
    ['within', 'throughout'].flatMap((span) =>
      [
        ...['2023', '2023-01', '2023-02-07', '2023-01~', '2023?', '1985-22', '2023-02-07T14:33Z'],
        ...['2022/2023-01~', '2023-01-19/2023-02-07', '2023-02-07/..', '../2023-02-07', '../1705'],
        ...['2023/', '/2023-02', '-0043', '0066', '-0163-09/-0163-11', '-0043/0014', '153X'],
      ].map((edtf) => [language, edtf, span as 'within' | 'throughout'] as const),
    ),
  ),
)('in %s, the text of %s (%s) is read as it', (language, edtf, span) => {
  const date = dateOf(edtf)
  const text = dateText(date, { language, words: stringsOf(language).dates, span })
  // A decade has its word before it in Arabic, which is not read.
  if (language === 'ar' && edtf === '153X') return
  expect(
    find(text, language).map((found) => found.span),
    text,
  ).toEqual(readSpans(spanTable([date])))
  expect(wordsBeside(text, language), text).toBe('')
})

describe('whatever is typed', () => {
  const bits = [
    ...[
      '7',
      '10',
      '23',
      "'23",
      '2023',
      '1999',
      '07/02',
      '01/02/2023',
      '02.2023',
      '2023-01',
      '44 BC',
    ],
    ...['January', 'feb', 'May', 'Tuesday', '19 January', 'summer 2023', '1980s', '٢٠٠٦', 'wheat'],
    ...[
      '-',
      '–',
      '/',
      ',',
      '(',
      ')',
      'to',
      'and',
      'between',
      'from',
      'on',
      'in',
      'since',
      'before',
    ],
    ...['after', 'until', 'or later', 'on or before', 'the', '\uE000', '\uE002', '"'],
  ]
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom('', ' ')), { maxLength: 12 })
      .map((all) => all.flat().join('')),
  )

  it('is read, with its dates in order, apart, and each from its first day to its last', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: -300, max: 2400 }), (text, year) => {
        let last = 0
        for (const { start, end, span, inYear, widen } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          const open = inYear?.(year)
          const days = span ?? (open && (widen?.(open) ?? open))
          if (days) expect(days.earliest).toBeLessThanOrEqual(days.latest)
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })
})
