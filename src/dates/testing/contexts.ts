import type { DateContext, EdtfDate } from '../units/types.ts'
import { parseDate } from '../parse.ts'
import { boundText } from '../units/wall.ts'

/** For tests that are not about clocks: UTC all year (since 1912), northern seasons. */
export const ABIDJAN: DateContext = { timezone: 'Africa/Abidjan', hemisphere: 'northern' }

/** Clocks west and east of UTC, with and without summer time, and one that skipped a day. */
export const CONTEXTS: readonly DateContext[] = [
  ABIDJAN,
  { timezone: 'America/New_York', hemisphere: 'northern' },
  { timezone: 'Asia/Kolkata', hemisphere: 'northern' },
  { timezone: 'Pacific/Apia', hemisphere: 'southern' },
]

/** The date of a text; throws the message if it is not a date. */
export function dateOf(text: string, context = ABIDJAN): EdtfDate {
  const parsed = parseDate(text, context)
  if (!parsed.ok) throw new Error(`${parsed.message} ${parsed.fix}`)
  return parsed.date
}

/** The bounds of a date, as texts. */
export const boundTexts = ({ earliest, latest }: EdtfDate): ReturnType<typeof boundText>[] => [
  boundText(earliest),
  boundText(latest),
]
