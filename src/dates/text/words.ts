import type { Strings } from '../../strings/strings.ts'

/** The patterns about dates of one language: the section `dates` of a file in `src/strings`. */
export type DateWords = Strings['dates']

/** The style of a date's text. Code that needs few patterns may name them as `K`. */
export interface TextStyle<K extends keyof DateWords = keyof DateWords> {
  /** BCP 47, such as `en` (days before months, as in `en-GB`), `en-US`, `fr`. */
  readonly language: string
  readonly words: Pick<DateWords, K>
  /** Whether the words of a day, month or year are kept on one line by no-break spaces. */
  readonly nonBreaking?: boolean | undefined
}

/** A text with no-break spaces, if the style asks for them. */
export function keepTogether(
  text: string,
  { nonBreaking }: Pick<TextStyle, 'nonBreaking'>,
): string {
  return nonBreaking ? text.replaceAll(' ', '\u00A0') : text
}
