import type { Strings } from '../../strings/strings.ts'

/** The patterns about dates of one language: the section `dates` of a file in `src/strings`. */
export type DateWords = Strings['dates']

/** What a date's text is written in; code that needs few patterns may name them. */
export interface TextStyle<K extends keyof DateWords = keyof DateWords> {
  /** BCP 47, such as `en` (days before months, as in `en-GB`), `en-US`, `fr`. */
  readonly language: string
  readonly words: Pick<DateWords, K>
  /** Whether a day, month or year that is told in several words keeps them on one line. */
  readonly isHeld?: boolean | undefined
}

/** The words of a date, held together where its style says so. */
export function held(text: string, { isHeld }: Pick<TextStyle, 'isHeld'>): string {
  return isHeld ? text.replaceAll(' ', '\u00A0') : text
}
