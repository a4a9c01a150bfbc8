import type { WallSeconds } from './types.ts'
import { DAY, wallSeconds } from './wall.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of a zone, kept, since making one costs a hundred times a reading. */
function clock(timezone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timezone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timezone, made)
  return made
}

/** Whether a name is one of a time zone that this machine knows (`Europe/Paris`, `UTC`). */
export function isTimezone(name: string): boolean {
  try {
    clock(name)
    return true
  } catch {
    return false
  }
}

/**
 * What the wall clock of a zone shows at a moment. One moment has one wall time, so summer time's
 * gaps and overlaps need no rule here. Day.js's own zones go through the machine's clock, and err
 * where that one skips an hour: hence Intl.
 * In: seconds since 1970-01-01T00:00:00Z, in the years ±271,000; an IANA name.
 * @throws RangeError where the zone is unknown.
 */
export function wallAt(utcSeconds: number, timezone: string): WallSeconds {
  const parts = clock(timezone).formatToParts(utcSeconds * 1000)
  const text = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const year = Number(text('year'))
  return wallSeconds({
    year: text('era').startsWith('B') ? 1 - year : year,
    month: Number(text('month')),
    day: Number(text('day')),
    hour: Number(text('hour')),
    minute: Number(text('minute')),
    second: Number(text('second')),
  })
}

/**
 * Seconds since 1970-01-01T00:00:00Z of what a clock that is `offsetMinutes` ahead of UTC shows.
 * The same number line as wall seconds: a wall clock set to UTC.
 */
export const utcOf = (wall: WallSeconds, offsetMinutes: number): number => wall - offsetMinutes * 60

/**
 * How many minutes ahead of UTC the wall clock of a zone is when it shows a time: one number; two
 * where it shows that time twice; none where summer time skips it, or where the clock then was no
 * whole minutes ahead, which EDTF cannot write.
 * @throws RangeError where the zone is unknown.
 */
export function offsetsAt(wall: WallSeconds, timezone: string): number[] {
  // No clock is set a whole day from UTC, so that the change, if any, lies between these two.
  const around = [wall - DAY, wall + DAY]
  const seconds = new Set(around.map((utcSeconds) => wallAt(utcSeconds, timezone) - utcSeconds))
  return [...seconds]
    .filter((offset) => wallAt(wall - offset, timezone) === wall && offset % 60 === 0)
    .map((offset) => offset / 60)
}
