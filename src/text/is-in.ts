import { folded } from './folded.ts'
import { UNSPACED } from './unspaced.ts'

/** A letter of a script with spaces. Korean is left out, because it joins particles to names. */
const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}\\p{sc=Hang}]]`

/**
 * Whether a text holds a name as a whole word: “us” is not in “crashes”, “Ada” is in “Ada’s”.
 * @param text folded
 */
export function isIn(name: string, text: string): boolean {
  const word = folded(name)
  if (word === '' || !text.includes(word)) return false
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  const isSpaced = (end: string | undefined): boolean => new RegExp(LETTER, 'v').test(end ?? '')
  const before = isSpaced(word[0]) ? `(?<!${LETTER})` : ''
  const after = isSpaced(word.at(-1)) ? `(?!${LETTER})` : ''
  return new RegExp(before + escaped + after, 'v').test(text)
}

/** The names by which a title can name somebody, and the last word of each: “Lovelace” names Ada Lovelace. */
export function namesWithLast(names: readonly string[]): string[] {
  return [...names.map((name) => name.split(/\s+/).at(-1) ?? name), ...names]
}
