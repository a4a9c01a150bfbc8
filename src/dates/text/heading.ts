import { monthOrDayText, yearText } from './calendar-text.ts'
import type { DateGroup } from '../group.ts'
import { say } from '../../text/say.ts'
import { unitText } from './unit-text.ts'
import type { TextStyle } from './words.ts'

/** The heading of a group's year: "2023", "44 BC"; of a decade, "The 2020s". */
export function yearHeading(group: DateGroup, style: TextStyle): string {
  return group.year === null ? partHeading(group, style) : yearText(group.year, style)
}

/**
 * The heading of a group within its year: "In 2023", "From 2023", "Summer 2023", "January 2023".
 */
export function partHeading({ year, part }: DateGroup, style: TextStyle): string {
  if (part.kind === 'years') return capital(unitText(part.unit, style), style)
  const inYear = year ?? 0
  switch (part.kind) {
    case 'year':
      return capital(say(style.words.in, { date: yearText(inYear, style) }), style)
    case 'from':
      return capital(say(style.words.from, { date: yearText(inYear, style) }), style)
    case 'season':
      return capital(say(style.words.season[part.season], { year: yearText(inYear, style) }), style)
    case 'month':
      return capital(monthOrDayText({ year: inYear, month: part.month }, style), style)
  }
}

/** A text with a capital first letter. */
export function capital(text: string, { language }: Pick<TextStyle, 'language'>): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return text === '' ? '' : first.toLocaleUpperCase(language) + text.slice(first.length)
}
