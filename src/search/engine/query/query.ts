import { asAsked } from '../../words/abbreviations.ts'
import type { AskedDateFinder } from '../../dates/asked-dates.ts'
import { dateWord } from '../../dates/find-dates.ts'
import type { AskedDate } from '../../dates/joined-dates.ts'
import { britishSpelling } from '../../words/british-american.ts'
import { askedWord, fold } from '../../words/fold.ts'
import { plainPoints } from '../../words/numbers.ts'
import { readOperators, type Excluded } from './operators.ts'
import { plainWords, type PlainWord } from './plain-words.ts'

/** A search, ready for the index. A fact must have all of its terms. */
export interface Query {
  /** The term for Pagefind: all words. */
  readonly term: string
  readonly words: readonly QueryWord[]
  /** Phrases between quotation marks. */
  readonly phrases: readonly string[]
  /** The search without its exclusions and operators, for hints. */
  readonly wanted: string
  /** Words and phrases that no fact may have. */
  readonly without: readonly Excluded[]
  /** Operators of other search engines, which are ignored. */
  readonly ignored: readonly string[]
  readonly dates: readonly QueryDate[]
  /** The whole query is a month’s name; match it as a word or as a date. */
  readonly isMonth: boolean
}

/** A word of a search. */
export interface QueryWord {
  /** As typed. */
  readonly typed: string
  /** The term for the index. */
  readonly asked: string
  /** The folded form, for comparison. */
  readonly folded: string
  /** Whether a fact must have the whole word: its beginning would match too much. */
  readonly isWhole: boolean
}

/** A date of a search. */
export interface QueryDate {
  readonly typed: string
  readonly date: AskedDate
  /** The term for Pagefind that finds mentions of the date; empty if there is none. */
  readonly mention: string
}

/**
 * Reads a search. Dates are taken out with their words and looked up in the table of days. English
 * words get their British spelling and abbreviations their full form, which the index has beside the
 * others. Punctuation between words is dropped. Phrases between quotation marks stay as they are; a
 * single quotation mark is ignored. Words and phrases after a minus sign are excluded.
 */
export function readQuery(typed: string, language: string, findDates: AskedDateFinder): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    // Direction marks are often copied along with text.
    .replace(/[\u061c\u200e\u200f]/g, '')
    .trim()
  const isEnglish = /^en\b/i.test(language)
  const { phrases, rest, wanted, without, ignored } = readOperators(text, findDates)
  const found = findDates(rest)
  const month = found.find(({ isWord }) => isWord)
  const plain = month ? [{ typed: month.said, isWhole: false }] : plainWords(rest, found)
  const words = plain.map((word, at) => {
    const isLast = at === plain.length - 1
    return queryWord(word, isEnglish ? respelt(word.typed, isLast) : word.typed)
  })
  const term = words.map(({ asked }) => asked).join(' ')
  const dates = found.map((date) => queryDate(rest.slice(date.start, date.end), date, term))
  const isMonth = month !== undefined
  return { term, words, phrases, wanted, without, ignored, dates, isMonth }
}

/** The term for Pagefind that finds a phrase. */
export const askedPhrase = (phrase: string): string => `"${plainPoints(phrase)}"`

function queryWord({ typed, isWhole }: PlainWord, respelt: string): QueryWord {
  const asked = askedWord(respelt)
  return { typed, asked, folded: fold(asked), isWhole }
}

/** The index has words for days and months; a longer date is searched as a phrase. */
function queryDate(typed: string, date: AskedDate, term: string): QueryDate {
  const { said, isWord } = date
  const mention = dateWord(date) ?? (said === '' ? '' : `"${said}"`)
  return { typed, date, mention: isWord ? term : mention }
}

/**
 * Keeps accents if the spelling does not change, because an exact match scores higher. The last word
 * may be incomplete: “st” may become “states”, so it is not taken for “St.”.
 */
function respelt(word: string, isLast: boolean): string {
  const folded = fold(word)
  const british =
    isLast && !word.endsWith('.') ? britishSpelling(folded) : asAsked(britishSpelling(folded))
  return british === folded ? word : british
}
