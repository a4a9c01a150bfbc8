import { asAsked } from '../exports/search-abbreviations.ts'
import { dateWord, type DateFinder, type TypedDate } from '../exports/search-dates.ts'
import { britishSpelling } from '../exports/search-spelling.ts'
import { fold, wordsOf } from '../exports/search-words.ts'

/** A search as typed, made ready for the index: a fact must have all of it. */
export interface Query {
  /** What Pagefind is asked for: the words. */
  readonly term: string
  readonly words: readonly QueryWord[]
  /** What stood between quotation marks. */
  readonly phrases: readonly string[]
  readonly dates: readonly QueryDate[]
}

/** A word of a search. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string
  /** As the index is asked for it. */
  readonly asked: string
  /** The same without accents. */
  readonly folded: string
}

/** A date of a search. */
export interface QueryDate {
  readonly typed: string
  readonly date: TypedDate
  /** What Pagefind is asked for, to find who mentions it. */
  readonly mention: string
}

/**
 * Reads a search. Dates are taken out, to be looked up in the table of days; English words take
 * their British spelling, and shortened ones their full, which the index holds beside the other;
 * punctuation between words goes. Words between quotation marks are left as they are; where one
 * mark is missing, they are words like others.
 */
export function readQuery(typed: string, language: string, findDates: DateFinder): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    .trim()
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase = '']) => phrase.trim())
  const rest = text.replaceAll(QUOTED, ' ')
  const dates = findDates(rest).map((date) => queryDate(rest.slice(date.start, date.end), date))
  const plain = plainWords(rest, findDates)
  const isEnglish = /^en\b/i.test(language)
  const words = plain.map((word, at) => {
    const isLast = at === plain.length - 1
    return queryWord(word, isEnglish ? respelt(word, isLast) : word)
  })
  const term = words.map(({ asked }) => asked).join(' ')
  return { term, words, phrases: phrases.filter((phrase) => fold(phrase) !== ''), dates }
}

const QUOTED = /"([^"]+)"/g

/** What is looked for in a fact’s texts, folded, to mark it there. */
export function soughtIn({ words, phrases, dates }: Query): string[] {
  const parts = (text: string): string[] => wordsOf(text).map(({ folded }) => folded)
  return [
    ...words.map(({ folded }) => folded),
    ...phrases.flatMap(parts),
    ...dates.flatMap(({ typed, date }) => dateWord(date) ?? parts(typed)),
  ]
}

function queryWord(typed: string, asked: string): QueryWord {
  return { typed, asked, folded: fold(asked) }
}

/** The index has a word for days and months; longer times are mentioned in so many words. */
function queryDate(typed: string, date: TypedDate): QueryDate {
  return { typed, date, mention: dateWord(date) ?? `"${typed}"` }
}

/** The words that belong to no date. */
function plainWords(text: string, findDates: DateFinder): string[] {
  const rest = [...findDates(text)]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return rest.split(/[\s"\p{Pd}/,;:!?()[\]{}]+/u).filter((word) => fold(word) !== '')
}

/**
 * Accents are kept where the spelling is: an exact match counts more. The last word may not be
 * whole yet: “st” becomes “states” as often as “St.”.
 */
function respelt(word: string, isLast: boolean): string {
  const folded = fold(word)
  const british =
    isLast && !word.endsWith('.') ? britishSpelling(folded) : asAsked(britishSpelling(folded))
  return british === folded ? word : british
}
