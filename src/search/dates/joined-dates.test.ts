import { describe, expect, test } from 'vitest'
import { daysIn, daysInYear, find, wordsBeside } from './testing/asked-days.ts'

const WHOLE_MONTHS = '2023-1-1 to 2023-2-28'
const NINE_DAYS = '2023-2-1 to 2023-2-10'
const TO_THE_DAY = '2023-1-19 to 2023-2-7'

describe('from one date to another', () => {
  test.each([
    ['1-10 February 2023', NINE_DAYS],
    ['1–10 Feb 2023', NINE_DAYS],
    ['1 to 10 February 2023', NINE_DAYS],
    ['between 1 and 10 February 2023', NINE_DAYS],
    ['from 1st to 10th of February 2023', NINE_DAYS],
    ['February 1-10, 2023', NINE_DAYS],
    ['February 1–10, 2023', NINE_DAYS],
    ['Feb 1 – Feb 10, 2023', NINE_DAYS],
    ['01.02.2023-10.02.2023', NINE_DAYS],
    ['2023-02-01/2023-02-10', NINE_DAYS],
    ['January-February 2023', WHOLE_MONTHS],
    ['January–February 2023', WHOLE_MONTHS],
    ['Jan/Feb 2023', WHOLE_MONTHS],
    ['January to February 2023', WHOLE_MONTHS],
    ['from January until February 2023', WHOLE_MONTHS],
    ['between January and February 2023', WHOLE_MONTHS],
    ['January 2023-February 2023', WHOLE_MONTHS],
    ['January 2023-February', WHOLE_MONTHS],
    ['Jan - Feb 2023', WHOLE_MONTHS],
    ['Jan-2023 – Feb-2023', WHOLE_MONTHS],
    ['December–January 2023', '2022-12-1 to 2023-1-31'],
    ['19 January 2023 to 7 February 2023', TO_THE_DAY],
    ['19 January 2023-7 February 2023', TO_THE_DAY],
    ['from 19 January 2023 to 7 February 2023', TO_THE_DAY],
    ['between 19 January 2023 and 7 February 2023', TO_THE_DAY],
    ['from Thursday 19 January to Tuesday, 7 February 2023', TO_THE_DAY],
    ['19 January – 7 February 2023', TO_THE_DAY],
    ['19 January 2023 – 7 February', TO_THE_DAY],
    ['January 19 – February 7, 2023', TO_THE_DAY],
    ['20 December – 5 January 2023', '2022-12-20 to 2023-1-5'],
    ["Dec '22 – 5 January 2023", '2022-12-1 to 2023-1-5'],
    ['29 February – 1 March 2023', '2020-2-29 to 2023-3-1'],
    ['between 2022 and about January 2023', '2022-1-1 to 2023-1-31'],
    ['sometime between 2022 and 2023', '2022-1-1 to 2023-12-31'],
    ['from 44 BC to AD 14', '-43-1-1 to 14-12-31'],
    ['summer 1985 to January 1986', '1985-6-1 to 1986-1-31'],
  ])('%s is %s', (text, days) => {
    expect(daysIn(text)).toEqual([days])
    expect(wordsBeside(text)).toBe('')
  })

  test.each([
    ['27 January – 7 February', '2023-1-27 to 2023-2-7'],
    ['1-10 February', NINE_DAYS],
    ['20 December – 5 January', '2022-12-20 to 2023-1-5'],
    ['June to August', '2023-6-1 to 2023-8-31'],
    ['after 27 January', '2023-1-28 to …'],
    ['before June', '… to 2023-5-31'],
  ])('%s is %s in its year', (text, days) => {
    expect(daysIn(text)).toEqual(['no year'])
    expect(daysInYear(text, 2023)).toEqual([days])
  })

  test.each([
    ['2023 to 2022', 2],
    ['7 February 2023 – 19 January 2023', 2],
    ['10–1 February 2023', 1],
    ['12 dead, 7 February 2023', 1],
    ['7 and 10 February 2023', 1],
    ['2023 wheat 2022', 2],
  ])('%s is %i dates', (text, count) => {
    expect(find(text)).toHaveLength(count)
  })
})

describe('all before or after a date', () => {
  test.each([
    ['before 2023', '… to 2022-12-31'],
    ['before 7 February 2023', '… to 2023-2-6'],
    ['prior to February 2023', '… to 2023-1-31'],
    ['after 27 January 2023', '2023-1-28 to …'],
    ['after 2023', '2024-1-1 to …'],
    ['since 2023', '2023-1-1 to …'],
    ['from 7 February 2023', '2023-2-7 to …'],
    ['from 7 February 2023 on', '2023-2-7 to …'],
    ['from 2023 onwards', '2023-1-1 to …'],
    ['2023 or later', '2023-1-1 to …'],
    ['until February 2023', '… to 2023-2-28'],
    ['up to 7 Feb 2023', '… to 2023-2-7'],
    ['on or before 7 February 2023', '… to 2023-2-7'],
    ['on or before Tuesday 7 February 2023', '… to 2023-2-7'],
    ['in or before 1705', '… to 1705-12-31'],
    ['before about 2023', '… to 2022-12-31'],
    ['sometime before 2023', '… to 2022-12-31'],
  ])('%s is %s', (text, days) => {
    expect(daysIn(text)).toEqual([days])
    expect(wordsBeside(text)).toBe('')
    expect(find(text)[0]?.said).toBe('')
  })
})
