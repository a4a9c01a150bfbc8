import { asAsked } from '../words/abbreviations.ts'
import type { AskedDateFinder } from '../dates/asked-dates.ts'
import { dateWord } from '../dates/find-dates.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import { britishSpelling } from '../words/british-american.ts'
import { fold } from '../words/fold.ts'

/** A search as typed, made ready for the index: a fact must have all of it. */
export interface Query {
  /** What Pagefind is asked for: the words. */
  readonly term: string
  readonly words: readonly QueryWord[]
  /** What stood between quotation marks. */
  readonly phrases: readonly string[]
  readonly dates: readonly QueryDate[]
  /** It is the name of a month, a word and a date: a fact must have one of them. */
  readonly isMonth: boolean
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
  readonly date: AskedDate
  /** What Pagefind is asked for, to find who mentions it; nothing where nobody can. */
  readonly mention: string
}

/**
 * Reads a search. Dates are taken out with their words, to be looked up in the table of days; English words take
 * their British spelling, and shortened ones their full, which the index holds beside the other;
 * punctuation between words goes. Words between quotation marks are left as they are; where one
 * mark is missing, they are words like others.
 */
export function readQuery(typed: string, language: string, findDates: AskedDateFinder): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    // Marks of direction, which come along with what is copied.
    .replace(/[\u061c\u200e\u200f]/g, '')
    .trim()
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase = '']) => phrase.trim())
  const rest = text.replaceAll(QUOTED, ' " ')
  const found = findDates(rest)
  const month = found.find(({ isWord }) => isWord)
  const plain = month ? [month.said] : plainWords(rest, found)
  const isEnglish = /^en\b/i.test(language)
  const words = plain.map((word, at) => {
    const isLast = at === plain.length - 1
    return queryWord(word, isEnglish ? respelt(word, isLast) : word)
  })
  const term = words.map(({ asked }) => asked).join(' ')
  const dates = found.map((date) => queryDate(rest.slice(date.start, date.end), date, term))
  const isMonth = month !== undefined
  return { term, words, phrases: phrases.filter((phrase) => fold(phrase) !== ''), dates, isMonth }
}

const QUOTED = /"([^"]+)"/g

function queryWord(typed: string, asked: string): QueryWord {
  return { typed, asked, folded: fold(asked) }
}

/** The index has a word for days and months; longer times are mentioned in so many words. */
function queryDate(typed: string, date: AskedDate, term: string): QueryDate {
  const { said, isWord } = date
  const mention = dateWord(date) ?? (said === '' ? '' : `"${said}"`)
  return { typed, date, mention: isWord ? term : mention }
}

/** The words that belong to no date. */
function plainWords(text: string, dates: readonly AskedDate[]): string[] {
  const rest = [...dates]
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
