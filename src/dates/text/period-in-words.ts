import { say } from '../../text/say.ts'
import { monthOrDayText, yearText } from './calendar-text.ts'
import type { TextStyle } from './words.ts'

/** The style of periods in words. A page passes it to its scripts as JSON. */
export type PeriodStyle = TextStyle<'ad' | 'bc' | 'fromOn' | 'fromTo' | 'until'>

/** The part of a style that periods need. */
export function periodStyle({ language, words }: TextStyle): PeriodStyle {
  const { ad, bc, fromOn, fromTo, until } = words
  return { language, words: { ad, bc, fromOn, fromTo, until } }
}

/**
 * A period in words: “January 2023”, “44 BC”. It does not need the EDTF library, so that scripts of
 * pages can use it.
 * @param text a year, month or day in EDTF: see src/dates/period.ts
 */
export function periodInWords(text: string, style: PeriodStyle): string {
  const [year = 0, month, day] =
    text
      .replace('Y', '')
      .match(/^-?\d+|\d+/g)
      ?.map(Number) ?? []
  return month === undefined ? yearText(year, style) : monthOrDayText({ year, month, day }, style)
}

/** A time span in words: “from January 2023 to March 2023”; undefined if both ends are missing. */
export function spanInWords(
  span: { readonly from?: string | undefined; readonly to?: string | undefined },
  style: PeriodStyle,
): string | undefined {
  const { words } = style
  const from = span.from && periodInWords(span.from, style)
  const to = span.to && periodInWords(span.to, style)
  if (!from) return to && say(words.until, { date: to })
  if (!to) return say(words.fromOn, { date: from })
  return from === to ? from : say(words.fromTo, { from, to })
}
