import { expect, test } from 'vitest'
import { daysOf, type DaySpan } from '../../dates/units/days.ts'
import { DAYS_FOR_MENTION } from '../tables/spans.ts'
import { nearnessByPosition } from './nearness.ts'

const NEVER: DaySpan = { earliest: 0, latest: 0 }
const day = daysOf(2023, 2, 7) ?? NEVER
const typed = { span: day, year: 2023, month: 2, day: 7, start: 0, end: 0 }

/** A fact's time of so many days around the typed one. */
const around = (days: number): DaySpan => ({
  earliest: day.latest - days + 2,
  latest: day.latest + 1,
})

test.each([
  ['nothing', false, undefined, undefined],
  ['a mention', true, undefined, { days: DAYS_FOR_MENTION, isMention: true }],
  ['its time', false, day, { days: 0, isMention: false }],
  ['both', true, day, { days: 0, isMention: false }],
  [
    'a time as long as a mention is far',
    true,
    around(DAYS_FOR_MENTION),
    { days: DAYS_FOR_MENTION, isMention: false },
  ],
  [
    'a longer time',
    false,
    around(DAYS_FOR_MENTION + 1),
    { days: DAYS_FOR_MENTION + 1, isMention: false },
  ],
  [
    'a mention in a longer time',
    true,
    around(DAYS_FOR_MENTION + 1),
    { days: DAYS_FOR_MENTION, isMention: true },
  ],
])('a fact answers a date by %s', (_, isMentioned, span, expected) => {
  expect(nearnessByPosition(typed, [span ?? NEVER], isMentioned ? [0] : []).get(0)).toEqual(
    expected,
  )
})
