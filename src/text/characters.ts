/**
 * Characters that no text may hold: control characters except tabs and line ends, lone surrogates,
 * noncharacters, and the replacement character U+FFFD, which programs write for a lost character.
 * They cannot be read, XML forbids most of them, and programs that read the site may fail on them.
 */
const FORBIDDEN = /[[\p{Cc}--[\t\n\r]]\p{Surrogate}\p{Noncharacter_Code_Point}\uFFFD]/v

/** Invisible characters: direction marks, joiners, zero-width spaces. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}]/v

/** The code point of a character, e.g. `U+200E`. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The first forbidden character of a text, in words; undefined if it has none. */
export function forbiddenCharacter(text: string): { words: string; index: number } | undefined {
  const match = FORBIDDEN.exec(text)
  if (!match) return undefined
  const [character] = match
  return { words: `${describe(character)} (${codeOf(character)})`, index: match.index }
}

function describe(character: string): string {
  if (character === '\uFFFD') return 'the mark of a character that was lost'
  if (/\p{Cc}/u.test(character)) return 'a control character'
  return /\p{Surrogate}/u.test(character) ? 'half of a character' : 'a code that is no character'
}

/** The first invisible character of a text, e.g. `U+200E`; undefined if it has none. */
export function invisibleIn(text: string): string | undefined {
  const match = INVISIBLE.exec(text)
  return match ? codeOf(match[0]) : undefined
}

/** A text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(new RegExp(INVISIBLE, 'gv'), '')
}
