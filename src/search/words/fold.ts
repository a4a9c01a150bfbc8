import { hasUnspaced } from '../../text/unspaced.ts'
import { decomposed, plainLetters } from './letters.ts'
import { plainNumbers, plainPoints, pointsAsLetters, WORD } from './numbers.ts'

/**
 * Begins the words that the index holds for us and not for readers. Pagefind takes the longest indexed
 * word that a searched one begins with where it finds nothing better, and searches all metadata: so
 * this is a letter that nobody types and no text has by itself.
 */
export const CODE = 'ǂ'

/** A word of a text, folded, with its place. */
export interface Word {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Most words: nothing of them is folded but capitals. */
const PLAIN = /^[a-z]+$/i

const NO_WORD = /[^\p{L}\p{N}]/gu

/**
 * A word as it is compared: in the letters that people type (see `plainLetters`), numbers without
 * marks but a point, and no punctuation, so that “Noël’s” is `noels`, “U.S.” `us` and “Łódź” `lodz`.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return plainLetters(plainNumbers(text)).replace(NO_WORD, '')
}

/** A word as Pagefind compares it by itself, in the index and in what is asked for. */
const foldedByPagefind = (text: string): string =>
  decomposed(pointsAsLetters(text)).replace(NO_WORD, '')

/** Whether Pagefind finds a word by its folded form only where the index has that beside it. */
const needsFolding = (word: string): boolean =>
  !PLAIN.test(word) && (/\p{N}\s\p{N}/u.test(word) || fold(word) !== foldedByPagefind(word))

/** A word as the index is asked for it: it has no symbols, and the letters that people type. */
export const askedWord = (word: string): string =>
  needsFolding(word) ? fold(word) : plainPoints(word).replace(/\p{S}/gu, '')

const WORDS = new RegExp(WORD, 'gu')

/** The words of a text: runs of letters and digits. “Noël’s” is two, “Noël” and “s”; “1.8” is one. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/**
 * The parts of words that Pagefind would take for one word, since it splits at white space and ASCII
 * punctuation alone: “Paris–Lyon” and “l’armée” give `Paris`, `Lyon`, `armée`; scripts without
 * spaces are found from each of their characters on. One letter is no part.
 */
export function hiddenParts(text: string): string[] {
  const words = text.split(/\s+/)
  const joined = words.filter((word) =>
    /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}\p{ASCII}]+[\p{L}\p{N}]/u.test(word),
  )
  const parts = joined.flatMap((word) => {
    // What is searched is parted at hyphens: “al-Ma’mun” is looked for as “al” and “Ma’mun”.
    const hyphened = word.split(/\p{Pd}/u)
    const pieces = hyphened.length > 1 ? hyphened.map(fold) : []
    return [...wordsOf(word).map(({ folded }) => folded), ...pieces]
  })
  const unique = [...new Set(parts)]
  return [...unique.filter((part) => part.length > 1), ...words.flatMap(runsWithoutSpaces)]
}

/** Words of a text in the letters that people type, where Pagefind would not find them so. */
export function foldedForms(text: string): string[] {
  return [...text.matchAll(WORDS)].flatMap(([word]) => (needsFolding(word) ? fold(word) : []))
}

/** Pagefind finds what a word begins with: so every character begins one, as long as anybody types. */
function runsWithoutSpaces(word: string): string[] {
  if (!hasUnspaced(word)) return []
  const characters = Array.from(fold(word))
  return characters.map((_, index) => characters.slice(index, index + 8).join(''))
}
