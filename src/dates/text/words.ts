import type { en } from '../../strings/en.ts'

/** What a language says, whatever its words are: English sets the shape. */
type Words<T> = T extends string
  ? string
  : T extends (...parts: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Words<T[K]> }

/** The words about dates of one language: the section `dates` of a file in `src/strings`. */
export type DateWords = Words<typeof en.dates>

/** What a date's text is written in. */
export interface TextStyle {
  /** BCP 47, such as `en` (days before months, as in `en-GB`), `en-US`, `fr`. */
  readonly language: string
  readonly words: DateWords
  /** Whether a day, month or year that is told in several words keeps them on one line. */
  readonly isHeld?: boolean | undefined
}

/** The words of a date, held together where its style says so. */
export function held(text: string, { isHeld }: Pick<TextStyle, 'isHeld'>): string {
  return isHeld ? text.replaceAll(' ', '\u00A0') : text
}
