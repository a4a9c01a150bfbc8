import { hasUnspaced } from '../../text/unspaced.ts'
import { decomposed, plainLetters } from './letters.ts'
import { plainNumbers, plainPoints, pointsAsLetters, WORD } from './numbers.ts'

/**
 * The first letter of words that are in the index for the search itself, not for readers. Pagefind
 * searches all metadata, and may find a word by its beginning, so this is a letter that is not typed
 * and not in texts.
 */
export const CODE = 'ǂ'

/** A word of a text, with its folded form and its range. */
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
 * Folds a word for comparison: plain letters (see `plainLetters`), numbers with no signs but a decimal
 * point, and no punctuation. “Noël’s” becomes `noels`, “U.S.” `us` and “Łódź” `lodz`.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return plainLetters(plainNumbers(text)).replace(NO_WORD, '')
}

/** A word as Pagefind itself folds it, in the index and in searches. */
const foldedByPagefind = (text: string): string =>
  decomposed(pointsAsLetters(text)).replace(NO_WORD, '')

/** Whether the index needs the folded form of a word beside it, because Pagefind does not fold it so. */
const needsFolding = (word: string): boolean =>
  !PLAIN.test(word) && (/\p{N}\s\p{N}/u.test(word) || fold(word) !== foldedByPagefind(word))

/** A word as a term for the index: without symbols, and in plain letters if the index has those. */
export const askedWord = (word: string): string =>
  needsFolding(word) ? fold(word) : plainPoints(word).replace(/\p{S}/gu, '')

const WORDS = new RegExp(WORD, 'gu')
const PLAIN_WORDS = /[a-z]+/gi

/** Whether a text has neither numbers nor letters to fold. Most texts are so. */
const isPlain = (text: string): boolean => !/[\P{ASCII}\d]/u.test(text)

/** The words of a text: runs of letters and digits. “Noël’s” is two words, “Noël” and “s”; “1.8” is one. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(isPlain(text) ? PLAIN_WORDS : WORDS)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/**
 * Words within what Pagefind takes for one word, because it splits only at white space and ASCII
 * punctuation: “Paris–Lyon” and “l’armée” give `Paris`, `Lyon`, `armée`. In scripts without spaces, a
 * word starts at each character. Single letters are left out.
 */
export function hiddenParts(text: string): string[] {
  if (isPlain(text)) return []
  const words = text.split(/\s+/)
  const joined = words.filter((word) =>
    /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}\p{ASCII}]+[\p{L}\p{N}]/u.test(word),
  )
  const parts = joined.flatMap((word) => {
    // A search is split at hyphens: “al-Ma’mun” is searched as “al” and “Ma’mun”.
    const hyphened = word.split(/\p{Pd}/u)
    const pieces = hyphened.length > 1 ? hyphened.map(fold) : []
    return [...wordsOf(word).map(({ folded }) => folded), ...pieces]
  })
  const unique = [...new Set(parts)]
  return [...unique.filter((part) => part.length > 1), ...words.flatMap(runsWithoutSpaces)]
}

/** The folded forms of a text’s words that Pagefind would not find otherwise. */
export function foldedForms(text: string): string[] {
  if (isPlain(text)) return []
  return [...text.matchAll(WORDS)].flatMap(([word]) => (needsFolding(word) ? fold(word) : []))
}

/** The longest piece of a script without spaces that people search for, in characters. */
const MAX_RUN = 8

/** The pieces of a word that start at each of its characters; Pagefind finds words by their beginnings. */
function runsWithoutSpaces(word: string): string[] {
  if (!hasUnspaced(word)) return []
  const characters = Array.from(fold(word))
  return characters.map((_, index) => characters.slice(index, index + MAX_RUN).join(''))
}
