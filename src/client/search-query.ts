import { dateWord, type DateFinder } from '../exports/search-dates.ts'
import { britishSpelling } from '../exports/search-spelling.ts'
import { fold } from '../exports/search-words.ts'

/** A search as typed, made ready for the index. */
export interface Query {
  /** What Pagefind is asked for. */
  readonly term: string
  /** Its words, each of which a fact must have; none in a search for an exact phrase. */
  readonly words: readonly QueryWord[]
}

/** A word or a date of a search. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string
  /** As the index is asked for it. */
  readonly asked: string
  /** The same without accents. */
  readonly folded: string
}

/**
 * Reads a search: a date becomes the one word by which the index knows it, English words take their
 * British spelling, which the index holds beside the American, and punctuation between words goes.
 * Words between quotation marks are left as they are.
 */
export function readQuery(typed: string, language: string, findDates: DateFinder): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .trim()
  if (/^".+"$/.test(text)) return { term: text, words: [] }
  const isEnglish = /^en\b/i.test(language)
  const dates = findDates(text).map((date) =>
    queryWord(text.slice(date.start, date.end), dateWord(date)),
  )
  const others = plainWords(text, findDates).map((word) =>
    queryWord(word, isEnglish ? respelt(word) : word),
  )
  const words = [...dates, ...others]
  return { term: words.map(({ asked }) => asked).join(' '), words }
}

function queryWord(typed: string, asked: string): QueryWord {
  return { typed, asked, folded: fold(asked) }
}

/** The words that belong to no date. */
function plainWords(text: string, findDates: DateFinder): string[] {
  const rest = [...findDates(text)]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return rest.split(/[\s"\p{Pd}/,;:!?()[\]{}]+/u).filter((word) => fold(word) !== '')
}

/** Accents are kept where the spelling is: an exact match counts more. */
function respelt(word: string): string {
  const folded = fold(word)
  const british = britishSpelling(folded)
  return british === folded ? word : british
}
