import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsBeforeItStarts } from './bounds.ts'
import { parseDate } from './parse.ts'
import { texts } from './testing/arbitraries.ts'
import { ABIDJAN } from './testing/contexts.ts'

const refusal = (text: string) => {
  const parsed = parseDate(text, ABIDJAN)
  return parsed.ok ? { message: 'a date', fix: '' } : parsed
}

const message = (text: string, why: string): string =>
  `${JSON.stringify(text)} is not a date that can be used here: ${why}.`

const EXAMPLES =
  'Write the date in EDTF: 2023-01-19, 2023-01, 2023, 2023-22 (summer), 2023~ (about), 2022/2023-01, 2023-02-07/.. (or later), ../2023-01-27 (or before), 2023-02-07T14:33Z.'

/** Why a text is not a date, with examples and the proposals for each. */
const REFUSED: Record<string, Record<string, string>> = {
  // Days and months that do not exist
  'February 2023 has 28 days': {
    '2023-02-31':
      'Write 2023-02-28 for the last day of February, or 2023-02 if the day is not known.',
  },
  'February 2024 has 29 days': {
    '2024-02-30':
      'Write 2024-02-29 for the last day of February, or 2024-02 if the day is not known.',
  },
  'February 1900 has 28 days': {
    '1900-02-29':
      'Write 1900-02-28 for the last day of February, or 1900-02 if the day is not known.',
  },
  'April 2023 has 30 days': {
    '2023-04-31?':
      'Write 2023-04-30? for the last day of April, or 2023-04? if the day is not known.',
  },
  'February -44 has 29 days': {
    '-0044-02-30':
      'Write -0044-02-29 for the last day of February, or -0044-02 if the day is not known.',
  },
  'days count from 01': {
    '2023-01-00': 'Write 2023-01 if the day is not known.',
  },
  'months count from 01 to 12, and 13 is none': {
    '2023-13': 'Write 2023 if the month is not known.',
    '2023-13-01':
      'Write 2023-01-13 with the month before the day, or 2023 if the month is not known.',
  },
  'months count from 01 to 12, and 00 is none': {
    '2023-00': 'Write 2023 if the month is not known.',
  },
  '22 is a season, which has no days': {
    '2023-22-01':
      'Write 2023-22, or 2023-01-22 with the month before the day, or 2023 if the month is not known.',
  },
  'months count from 01 to 12, and 20 is none': {
    '2019-20': 'Write 2019/2020 for those years, or 2019 if the month is not known.',
  },
  // Times
  'hours count from 00 to 23, and midnight begins a day': {
    '2023-12-31T24:00:00': 'Write 2024-01-01T00:00:00Z in UTC.',
    '2023-02-07T24:00+01:00': 'Write 2023-02-08T00:00+01:00.',
  },
  'hours count from 00 to 23': {
    '2023-02-07T25:00Z': 'Write 2023-02-07.',
  },
  'minutes count from 00 to 59': {
    '2023-02-07T14:60Z': 'Write 2023-02-07.',
  },
  'seconds count from 00 to 59': {
    '2023-02-07T14:33:60Z': 'Write 2023-02-07T14:33:59Z, or 2023-02-07.',
  },
  'EDTF has no fractions of a second': {
    '2023-02-07T14:33:00.5Z': 'Write 2023-02-07T14:33:00Z, or 2023-02-07.',
  },
  'a time needs its minutes': {
    '2023-02-07T14': 'Write 2023-02-07.',
  },
  '~ marks a date, not a time': {
    '2023-02-07T14:33~': 'Write 2023-02-07T14:33Z in UTC, or 2023-02-07~.',
  },
  'clocks are set from -12:00 to +14:00, and to Z for UTC': {
    '2023-02-07T14:33+4': 'Write 2023-02-07T14:33+04:00, or 2023-02-07.',
    '2023-02-07T14:33-00:00': 'Write 2023-02-07T14:33Z, or 2023-02-07.',
    '2023-02-07T14:33+15:00': 'Write 2023-02-07.',
  },
  'a time needs its zone': {
    '2019-05-01T09:05': 'Write 2019-05-01T09:05Z in UTC, or 2019-05-01 if the zone is not known.',
    '2019-05-01T09:05:59':
      'Write 2019-05-01T09:05:59Z in UTC, or 2019-05-01 if the zone is not known.',
  },
  'at its end, a time needs its zone': {
    '../2019-05-01T09:05':
      'Write ../2019-05-01T09:05Z in UTC, or ../2019-05-01 if the zone is not known.',
  },
  // Figures in another order or shape
  'EDTF writes the year, the month and the day in this order, with hyphens': {
    '2023-2-7': 'Write 2023-02-07.',
    '2023-2': 'Write 2023-02.',
    '2023/02/07': 'Write 2023-02-07.',
    '2023/02': 'Write 2023-02.',
    '1708/9': 'Write 1708-09, or 1708/1709 for those years.',
    '19.01.2023': 'Write 2023-01-19.',
    '07.02.2023': 'Write 2023-02-07 with the day first, or 2023-07-02 with the month first.',
    '1/19/2023': 'Write 2023-01-19.',
    '02/2023': 'Write 2023-02.',
  },
  'EDTF has hyphens': {
    '20230207': 'Write 2023-02-07, or Y20230207.',
  },
  'EDTF has no spaces, plain hyphens, and capital letters T, X, Y and Z': {
    '2023-02-07 14:33': 'Write 2023-02-07T14:33Z in UTC.',
    '2023-02-07t14:33z': 'Write 2023-02-07T14:33Z.',
    '2023–02–07': 'Write 2023-02-07.',
    ' 2023-02-07\n': 'Write 2023-02-07.',
  },
  'years of more than four digits begin with Y': {
    '12345': 'Write Y12345.',
  },
  'Y is for years of more than four digits': {
    Y2023: 'Write 2023.',
  },
  'years of more than four digits have no months': {
    'Y17000-01': 'Write Y17000.',
  },
  'a year has four digits': {
    '23': 'Write 0023 for the year 23 itself.',
    '-4XX': 'Write -04XX for the years 400 to 499 before the year 0.',
    '7X': 'Write 007X for the years 70 to 79.',
  },
  'EDTF counts years before 1 BC with a minus sign, and 1 BC as the year 0': {
    '04XX BC': 'Write -0498/-0399 for 499 to 400 BC, or -04XX for 500 to 401 BC.',
    '2xx bce': 'Write -0298/-0199 for 299 to 200 BC, or -02XX for 300 to 201 BC.',
    '44X BC': 'Write -0448/-0439 for 449 to 440 BC.',
    '0XX B.C.': 'Write -0098/0000 for 99 to 1 BC.',
  },
  'the year 0 has no sign; it is 1 BC': {
    '-0000': 'Write 0000.',
  },
  'a year has no plus sign': {
    '+2023': 'Write 2023.',
  },
  // Words
  'dates are written in figures, in the form of EDTF': {
    '7 February 2023': 'Write 2023-02-07.',
    'February 7th, 2023': 'Write 2023-02-07.',
    'Tuesday, 7 Feb. 2023': 'Write 2023-02-07.',
    'Jan 2023': 'Write 2023-01.',
    'summer 2023': 'Write 2023-22.',
    'Fall of 2023': 'Write 2023-23.',
    'winter 2022/23': 'Write 2022-24.',
    'circa 1920': 'Write 1920~.',
    'about 7 February 2023': 'Write 2023-02-07~.',
    'perhaps May 2023': 'Write 2023-05?.',
    'the 1920s': 'Write 192X.',
    '1900s': 'Write 190X for ten years, or 19XX for a hundred years.',
    '20th century': 'Write 19XX for 1900 to 1999, or 1901/2000 for the hundred years themselves.',
    '44 BC': 'Write -0043.',
    '4th century BC': 'Write -03XX.',
    'the 10th century BCE': 'Write -09XX.',
    '1st century BC': 'Write -0099/0000.',
    '3rd millennium BC': 'Write -2999/-2000.',
    '2nd century AD': 'Write 01XX for 0100 to 0199, or 0101/0200 for the hundred years themselves.',
    'winter of 1999-2000': 'Write 1999-24.',
    '1 BCE': 'Write 0000.',
    'AD 44': 'Write 0044.',
  },
  'it holds an invisible character (U+200F)': { '2023-02-07\u200F': 'Write 2023-02-07.' },
  'it holds an invisible character (U+FEFF)': { '20\uFEFF23': 'Write 2023.' },
  'it holds an invisible character (U+200B), and it names no time': {
    'un\u200Bknown':
      'Write the narrowest time that the sources support, such as 2023, 202X or ../2023-01-27.',
  },
  'at its end, "presently" is not EDTF': {
    '1987/presently': EXAMPLES,
  },
  'it has no year': {
    '19 January': 'Write the year too, as in 2023-01-19, and explain under dating how you know it.',
  },
  'it names no time': {
    unknown:
      'Write the narrowest time that the sources support, such as 2023, 202X or ../2023-01-27.',
  },
  // Intervals
  'it is open on both sides': {
    '../..': 'Write at least one end, such as ../2023-01-27 or 2023-02-07/..',
    '/': 'Write at least one end, such as ../2023-01-27 or 2023-02-07/..',
  },
  'each end of an interval is written in full': {
    '2022/23': 'Write 2022/2023.',
    '1999/00': 'Write 1999/2000.',
    '1914-07/8': 'Write 1914-07/1914-08.',
    '1708-03-20/9':
      'Write 1708-03-20 if that is the date. If the year is counted in two ways, such as 1731/2, explain it under dating.',
    '2023-01-19/27': 'Write 2023-01-19/2023-01-27.',
  },
  'an interval has no spaces, and two dots for an open end': {
    '2022 / 2023': 'Write 2022/2023.',
    '2023/...': 'Write 2023/..',
    '1987/present': 'Write 1987/..',
    '1987-05/ Today ': 'Write 1987-05/..',
  },
  'an interval is written with a slash between its ends, in figures': {
    '2022–2023': 'Write 2022/2023.',
    'from 2022 to about January 2023': 'Write 2022/2023-01~.',
    'since 7 February 2023': 'Write 2023-02-07/..',
    'by 27 January 2023': 'Write ../2023-01-27.',
    '1987-present': 'Write 1987/..',
    'from May 1987 to the present day': 'Write 1987-05/..',
    '300 to 200 BC': 'Write -0299/-0199.',
    '5–7 May 1987': 'Write 1987-05-05/1987-05-07.',
    'May 5-7, 1987': 'Write 1987-05-05/1987-05-07.',
    'May–June 1987': 'Write 1987-05/1987-06.',
    '1987-05..': 'Write 1987-05/..',
    '1987..1989': 'Write 1987/1989.',
  },
  'a part of a time is written as an interval': {
    'early 1987': 'Write 1987-01/1987-04, or 1987 if no more is known.',
    'mid-1987': 'Write 1987-05/1987-08, or 1987 if no more is known.',
    'late 1970s': 'Write 1976/1979, or 197X if no more is known.',
    'the end of June 1987': 'Write 1987-06-21/1987-06-30, or 1987-06 if no more is known.',
    'Q3 1987': 'Write 1987-07/1987-09, or 1987 if no more is known.',
    '1987-Q4': 'Write 1987-10/1987-12, or 1987 if no more is known.',
    'second quarter of 1987': 'Write 1987-04/1987-06, or 1987 if no more is known.',
    'the last quarter of 1987': 'Write 1987-10/1987-12, or 1987 if no more is known.',
    'H2 1987': 'Write 1987-07/1987-12, or 1987 if no more is known.',
    'first half of the 18th century': 'Write 1701/1750, or 17XX if no more is known.',
    'early 1600s': 'Write 1600/1633, or 16XX if no more is known.',
    'late 6th century BC': 'Write -0533/-0500, or -05XX if no more is known.',
  },
  'at its start, February 2023 has 28 days': {
    '2023-02-31/2024':
      'Write 2023-02-28/2024 for the last day of February, or 2023-02/2024 if the day is not known.',
  },
  'at its end, months count from 01 to 12, and 13 is none': {
    '../2023-13': 'Write ../2023 if the month is not known.',
  },
  'at its start, February 2023 has 28 days; at its end, months count from 01 to 12, and 14 is none':
    {
      '2023-02-31/2023-14':
        'Write 2023-02-28/2023 for the last day of February and if the month is not known, or 2023-02/2023 if the day is not known and if the month is not known.',
    },
}

const cases = Object.entries(REFUSED).flatMap(([why, fixes]) =>
  Object.entries(fixes).map(([text, fix]) => ({ text, why, fix })),
)

test.each(cases)('$text', ({ text, why, fix }) => {
  expect(refusal(text)).toMatchObject({ message: message(text, why), fix })
})

test('an interval of three ends is answered with what an interval is', () => {
  const { message: told, fix } = refusal('2022/2023/2024')
  expect(told).toBe(
    message('2022/2023/2024', 'an interval has two ends, with one slash between them'),
  )
  expect(fix).toMatch(/^Write the date in EDTF: 2023-01-19, /)
})

// The examples of level 2 at loc.gov/standards/datetime, and their equivalents at level 1.
test.each([
  ['Y-17E7', 'Write Y-170000000.'],
  ['1950S2', 'Write 1950~.'],
  ['Y171010000S3', 'Write Y171010000~.'],
  ['2001-34', 'Write 2001-04/2001-06.'],
  ['2001-25', 'Write 2001-21.'],
  ['2001-41', 'Write 2001-07/2001-12.'],
  ['[1667,1668,1670..1672]', 'Write 1667/1672.'],
  ['[..1760-12-03]', 'Write ../1760-12-03.'],
  ['[1760-12..]', 'Write 1760-12/..'],
  ['{1960,1961-12}', 'Write 1960/1961-12.'],
  ['2004-06?-11', 'Write 2004-06-11?.'],
  ['2004?-06-~11', 'Write 2004-06-11%.'],
  ['?2004-06-04~', 'Write 2004-06-04%.'],
  ['156X-12-25', 'Write 156X. Or write it as an interval, first/last.'],
  ['1560-XX-25', 'Write 1560. Or write it as an interval, first/last.'],
  ['1XXX-XX', 'Write it as an interval, first/last.'],
  ['20X3', 'Write it as an interval, first/last.'],
  ['XXXX', 'Write it as an interval, first/last.'],
  ['156X-12-25/1570', 'Write 1560/1570.'],
  ['1984-1X', 'Write 1984. Or write it as an interval, first/last.'],
  ['2004-06-XX/2004-07-03', 'Write 2004-06/2004-07-03.'],
  ['2004-06-~01/2004-06-~20', 'Write 2004-06-01~/2004-06-20~.'],
  ['202X/2033', 'Write 2020/2033.'],
  ['-04XX/-030X', 'Write -0499/-0300.'],
])('level 2, %s: %s', (text, fix) => {
  expect(refusal(text).fix).toBe(fix)
  expect(refusal(text).message).toContain('level')
})

test.each(['Y300000000', 'Y-99999999999999999999'])('%s is too far away to be counted', (text) => {
  expect(refusal(text).message).toContain('further away than 285 million years')
})

test.each(['', '   ', '\n'])('nothing is told to be nothing: %j', (text) => {
  expect(refusal(text).message).toContain('it is empty')
})

test('long texts are cut where they are quoted', () => {
  expect(refusal('x'.repeat(500)).message.length).toBeLessThan(140)
})

test('an interval is proposed with what lies between its ends, where that is known', () => {
  const spanOf = (text: string) => {
    const parsed = parseDate(text, ABIDJAN)
    return parsed.ok ? undefined : parsed.span
  }
  expect(spanOf('Q1 1987')).toBe('within')
  expect(spanOf('3rd millennium BC')).toBe('within')
  expect(spanOf('{1960,1961-12}')).toBe('throughout')
  expect(spanOf('1987/present')).toBe('either')
  expect(spanOf('7 May 1987')).toBeUndefined()
})

/** The proposals in the sentence of a fix. */
function proposalsOf(fix: string): string[] {
  if (!/^Write (?!the |at |it )/.test(fix)) return []
  const [first = ''] = fix.replace(/^Write /, '').split(/(?<!\.)\. /)
  return first.split(', or ').map((part) => (part.split(' ')[0] ?? '').replace(/(?<!\.)\.$/, ''))
}

const words = fc.constantFrom(
  'early',
  'mid',
  'late',
  'end of',
  'Q1',
  'H2',
  'first half of',
  'third quarter of',
  'the',
  '5',
  '19',
  '44',
  '1987',
  '2024',
  '1980s',
  '1700s',
  '5th',
  '1st century',
  '4th millennium',
  'BC',
  'AD',
  'May',
  'Feb',
  'winter',
  'to',
  '-',
  '–',
  '/',
  '..',
  'from',
  'by',
  'since',
  'or',
  'present',
  'about',
  '?',
  '~',
  '\u200E',
  '2023-02',
  '2023-02-31',
  '1731-02-12',
  'X',
  ',',
)

// Clocks west and east of UTC, one that shows a time twice, and one that skips it.
test.each([
  [
    'Asia/Tokyo',
    '2023-02-07T23:30',
    'Write 2023-02-07T23:30+09:00 on the site’s clock, or 2023-02-07T23:30Z in UTC, or 2023-02-07 if the zone is not known.',
  ],
  [
    'America/St_Johns',
    '2023-07-01T08:15:30',
    'Write 2023-07-01T08:15:30-02:30 on the site’s clock, or 2023-07-01T08:15:30Z in UTC, or 2023-07-01 if the zone is not known.',
  ],
  [
    'Europe/Paris',
    '2023-10-29T02:30',
    'Write 2023-10-29T02:30+02:00 on the site’s clock, or 2023-10-29T02:30+01:00 on the site’s clock, or 2023-10-29T02:30Z in UTC, or 2023-10-29 if the zone is not known.',
  ],
  [
    'Europe/Paris',
    '2023-02-07T08:30/2023-02-07T09:30',
    'Write 2023-02-07T08:30+01:00/2023-02-07T09:30+01:00 on the site’s clock, or 2023-02-07T08:30Z/2023-02-07T09:30Z in UTC, or 2023-02-07/2023-02-07 if the zone is not known.',
  ],
  [
    'Asia/Tokyo',
    '2023-02-07T08:30/2023-02-09',
    'Write 2023-02-07T08:30+09:00/2023-02-09 on the site’s clock, or 2023-02-07T08:30Z/2023-02-09 in UTC, or 2023-02-07/2023-02-09 if the zone is not known.',
  ],
  [
    'Europe/Paris',
    '02.03.2023/04.05.2023',
    'Write 2023-03-02/2023-05-04 with the day first, or 2023-02-03/2023-04-05 with the month first.',
  ],
  [
    'Europe/Paris',
    '2023-03-26T02:30',
    'Write 2023-03-26T02:30Z in UTC, or 2023-03-26 if the zone is not known.',
  ],
])('in %s, %s is asked for its zone', (timezone, text, fix) => {
  const parsed = parseDate(text, { timezone, hemisphere: 'northern' })
  expect(parsed).toMatchObject({ ok: false, fix })
})

test('every proposal is a date that ends after it begins', () => {
  const broken = fc
    .tuple(texts, fc.nat(12), fc.constantFrom('', '0', '9', '/', '-', '.', ' ', 'X', '~', '31'))
    .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1))
  const prose = fc
    .array(fc.tuple(words, fc.constantFrom(' ', '')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(fc.oneof(broken, prose), (text) => {
      const parsed = parseDate(text, ABIDJAN)
      if (parsed.ok) return
      for (const edtf of proposalsOf(parsed.fix)) {
        const proposed = parseDate(edtf, ABIDJAN)
        expect(proposed).toMatchObject({ ok: true })
        if (proposed.ok) expect(endsBeforeItStarts(proposed.date)).toBe(false)
      }
    }),
    { numRuns: 500 },
  )
})
