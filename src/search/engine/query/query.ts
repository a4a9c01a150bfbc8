import { asAsked } from '../../words/abbreviations.ts'
import type { AskedDateFinder } from '../../dates/asked-dates.ts'
import { dateWord } from '../../dates/find-dates.ts'
import type { AskedDate } from '../../dates/joined-dates.ts'
import { britishSpelling } from '../../words/british-american.ts'
import { askedWord, fold } from '../../words/fold.ts'
import { plainPoints } from '../../words/numbers.ts'
import { readOperators, type Excluded } from './operators.ts'
import { plainWords, type PlainWord } from './plain-words.ts'

/** A search as typed, made ready for the index: a fact must have all of it. */
export interface Query {
  /** What Pagefind is asked for: the words. */
  readonly term: string
  readonly words: readonly QueryWord[]
  /** What stood between quotation marks. */
  readonly phrases: readonly string[]
  /** What no fact may have. */
  readonly without: readonly Excluded[]
  /** Signs of another search engine’s syntax, which were left out. */
  readonly ignored: readonly string[]
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
  /** The same as it is compared. */
  readonly folded: string
  /** Whether a fact must have it whole: as the beginning of a word it would be found everywhere. */
  readonly isWhole: boolean
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
 * mark is missing, they are words like others. What follows a minus sign is to be left out.
 */
export function readQuery(typed: string, language: string, findDates: AskedDateFinder): Query {
  const text = typed
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    // Marks of direction, which come along with what is copied.
    .replace(/[\u061c\u200e\u200f]/g, '')
    .trim()
  const isEnglish = /^en\b/i.test(language)
  const { phrases, rest, without, ignored } = readOperators(text, findDates)
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
  return { term, words, phrases, without, ignored, dates, isMonth }
}

/** What Pagefind is asked for, to find a phrase. */
export const askedPhrase = (phrase: string): string => `"${plainPoints(phrase)}"`

function queryWord({ typed, isWhole }: PlainWord, respelt: string): QueryWord {
  const asked = askedWord(respelt)
  return { typed, asked, folded: fold(asked), isWhole }
}

/** The index has a word for days and months; longer times are mentioned in so many words. */
function queryDate(typed: string, date: AskedDate, term: string): QueryDate {
  const { said, isWord } = date
  const mention = dateWord(date) ?? (said === '' ? '' : `"${said}"`)
  return { typed, date, mention: isWord ? term : mention }
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
