import { capital } from './heading.ts'
import { yearsText } from './unit-text.ts'
import { lastYearOf } from '../decade.ts'
import { startOfDay } from '../units/wall.ts'
import type { TextStyle } from './words.ts'

/** A heading for ten years: "The 1920s", "The years 2000–2009", "The years 50–41 BC". */
export function decadeText(first: number, style: TextStyle): string {
  const unit = {
    precision: 'decade',
    year: first,
    latest: startOfDay(lastYearOf(first, 10) + 1) - 1,
  } as const
  return capital(yearsText(unit, style), style)
}
