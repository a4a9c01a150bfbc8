import type { WallSeconds } from './types.ts'
import { DAY_SECONDS } from './days.ts'
import { wallSeconds } from './wall.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of a zone. Cached, because making one costs a hundred times as much as reading it. */
function clock(timezone: string): Intl.DateTimeFormat {
  const cached = clocks.get(timezone)
  if (cached) return cached
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

/** Whether a name is a known time zone (`Europe/Paris`, `UTC`). */
export function isTimezone(name: string): boolean {
  try {
    clock(name)
    return true
  } catch {
    return false
  }
}

/**
 * The wall time of a zone at a moment. A moment has exactly one wall time, so the gaps and overlaps
 * of summer time need no rule here.
 * @param utcSeconds seconds since 1970-01-01T00:00:00Z, in the years ±271,000
 * @param timezone an IANA name
 * @throws RangeError if the zone is unknown
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
 * The moment at which a clock that is `offsetMinutes` ahead of UTC shows a time, in seconds since
 * 1970-01-01T00:00:00Z.
 */
export const utcOf = (wall: WallSeconds, offsetMinutes: number): number => wall - offsetMinutes * 60

/**
 * The UTC offsets, in minutes, of a zone's wall clock when it shows a time: usually one; two if the
 * clock shows that time twice; none if summer time skips it, or if the offset is not a whole number
 * of minutes, which EDTF cannot write.
 * @throws RangeError if the zone is unknown
 */
export function offsetsAt(wall: WallSeconds, timezone: string): number[] {
  // No offset is as large as a day, so a change of offset is between these two moments.
  const around = [wall - DAY_SECONDS, wall + DAY_SECONDS]
  const seconds = new Set(around.map((utcSeconds) => wallAt(utcSeconds, timezone) - utcSeconds))
  return [...seconds]
    .filter((offset) => wallAt(wall - offset, timezone) === wall && offset % 60 === 0)
    .map((offset) => offset / 60)
}
