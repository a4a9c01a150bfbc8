import { expect, test } from 'vitest'

/** Minutes behind UTC at the start of 1970; right only if the process really runs in the zone. */
const offsets: Record<string, number> = {
  UTC: 0,
  'America/Los_Angeles': 480,
  'Asia/Kolkata': -330,
}

test('this run has the time zone that its project sets', () => {
  expect(new Date(0).getTimezoneOffset()).toBe(offsets[process.env.EXPECTED_ZONE ?? ''])
})
