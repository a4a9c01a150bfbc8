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

/**
 * A word as Pagefind compares it: lower case, without diacritics (NFD without marks), and without
 * the punctuation inside, so that “Noël’s” is `noels` and “U.S.” is `us`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The words of a text: runs of letters and digits. “Noël’s” is two, “Noël” and “s”. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
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

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

/** Pagefind finds what a word begins with: so every character begins one, as long as anybody types. */
function runsWithoutSpaces(word: string): string[] {
  if (!UNSPACED.test(word)) return []
  const characters = Array.from(fold(word))
  return characters.map((_, index) => characters.slice(index, index + 8).join(''))
}
