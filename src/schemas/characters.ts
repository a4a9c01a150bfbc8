/**
 * What no text may hold: control characters other than the white space that texts have, halves of
 * characters (surrogates that stand alone), and code points that Unicode keeps free of characters.
 * No one sees them, XML forbids most of them, and programs that read the site stumble over them.
 */
export const FORBIDDEN_CHARACTER = /[[\p{Cc}--[\t\n\r]]\p{Surrogate}\p{Noncharacter_Code_Point}]/v

/** What is there and cannot be seen: marks of direction, joiners, spaces without width. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}]/v

/** A character by its number, e.g. `U+200E`. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The first character that a text may not hold, in words; undefined where it holds none. */
export function forbiddenIn(text: string): { words: string; index: number } | undefined {
  const match = FORBIDDEN_CHARACTER.exec(text)
  if (!match) return undefined
  const [character] = match
  const what = /\p{Cc}/u.test(character)
    ? 'a control character'
    : /\p{Surrogate}/u.test(character)
      ? 'half of a character'
      : 'a code that is no character'
  return { words: `${what} (${codeOf(character)})`, index: match.index }
}

/** The first invisible character of a text, e.g. `U+200E`; undefined where it has none. */
export function invisibleIn(text: string): string | undefined {
  const match = INVISIBLE.exec(text)
  return match ? codeOf(match[0]) : undefined
}

/** A text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(new RegExp(INVISIBLE, 'gv'), '')
}
