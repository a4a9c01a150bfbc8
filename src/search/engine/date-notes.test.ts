import { expect, test } from 'vitest'
import { daysOf } from '../../dates/units/days.ts'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { dateNotes, type DateNote } from './date-notes.ts'
import { readQuery } from './query/query.ts'

const SPANS = [daysOf(1996, 9, 3), daysOf(1996, 3, 9), daysOf(2004)].filter(
  (one) => one !== undefined,
)

function notesOf(typed: string, language: string): Promise<DateNote[]> {
  const query = readQuery(typed, language, askedDateFinder(dateReading(language)))
  return dateNotes(typed, query, { spans: () => Promise.resolve(SPANS) }, language)
}

test.each([
  ['rain 03/09/1996', 'en', '3 September 1996', '9 March 1996', 'rain 1996-03-09'],
  ['rain 03/09/1996', 'en-US', 'March 9, 1996', 'September 3, 1996', 'rain 1996-09-03'],
  ['before 3-9-1996 rain', 'en', '3 September 1996', '9 March 1996', 'before 1996-03-09 rain'],
  ['03/09', 'en', '3 September', '9 March', '09/03'],
  ['3/9/96', 'en', '3 September 1996', '9 March 1996', '9/3/96'],
  ['٣/٩/١٩٩٦', 'ar', '3 سبتمبر 1996', '9 مارس 1996', '1996-03-09'],
])('%s in %s is read as %s, or as %s: %s', async (typed, language, date, other, query) => {
  expect(await notesOf(typed, language)).toMatchObject([{ date, other: { date: other, query } }])
})

test.each(['21/08/1996', '08/21/1996', '3 September 1996', '1996-03-09', 'rain'])(
  '%s needs no note',
  async (typed) => {
    expect(await notesOf(typed, 'en')).toEqual([])
  },
)

test('a date with only one reading is noted without another', async () => {
  expect(await notesOf("3 Sept '96", 'en')).toEqual([
    { typed: "3 Sept '96", date: '3 September 1996' },
  ])
})
