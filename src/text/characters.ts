/**
 * What no text may hold: control characters other than the white space that texts have, halves of
 * characters (surrogates that stand alone), code points that Unicode keeps free of characters, and the
 * mark that programs leave where a character was lost. No one can read them, XML forbids most of
 * them, and programs that read the site stumble over them.
 */
const FORBIDDEN = /[[\p{Cc}--[\t\n\r]]\p{Surrogate}\p{Noncharacter_Code_Point}\uFFFD]/v

/** What is there and cannot be seen: marks of direction, joiners, spaces without width. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}]/v

/** A character by its number, e.g. `U+200E`. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The first character that a text may not hold, in words; undefined where it holds none. */
export function forbiddenCharacter(text: string): { words: string; index: number } | undefined {
  const match = FORBIDDEN.exec(text)
  if (!match) return undefined
  const [character] = match
  return { words: `${whatIs(character)} (${codeOf(character)})`, index: match.index }
}

function whatIs(character: string): string {
  if (character === '\uFFFD') return 'the mark of a character that was lost'
  if (/\p{Cc}/u.test(character)) return 'a control character'
  return /\p{Surrogate}/u.test(character) ? 'half of a character' : 'a code that is no character'
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
