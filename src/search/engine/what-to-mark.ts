import { dateWord, dateWords, type DateFinder } from '../dates/find-dates.ts'
import { spellingGroups } from '../tables/spelling-groups.ts'
import { hasUnspaced } from '../../text/unspaced.ts'
import { fold, wordsOf } from '../words/fold.ts'
import { phraseRanges, runsOf, type TextRange, type Run } from './find-phrases.ts'
import type { Query } from './query/query.ts'

/** The words, phrases and dates that a search marks in a fact. */
export interface MarkTargets {
  /** Words and phrases as typed. */
  readonly typed: readonly Run[]
  /** Typed words that are marked only as whole words. */
  readonly whole: readonly Run[]
  /** Other spellings of typed words. */
  readonly others: readonly Run[]
  /** The index’s words for the typed dates. */
  readonly dates: readonly string[]
}

/** The spellings of a fact that may stand for typed words. */
export interface FactSpellings {
  /** Its other spellings, as in the index. */
  readonly also: string
  /** Every spelling of names whose alias was typed. */
  readonly names: readonly string[]
  /** Words that Pagefind located in it, including inflections of typed words. */
  readonly located: readonly string[]
}

/** The targets of a search in a fact: words and phrases in every spelling, and dates. */
export function markTargets({ words, phrases, dates }: Query, fact: FactSpellings): MarkTargets {
  const runs = (isWhole: boolean): Run[] =>
    runsOf(words.flatMap((word) => (word.isWhole === isWhole ? word.typed : [])))
  const typed = [...runs(false), ...runsOf(phrases)]
  const respelt = spellingGroups(fact.also).filter((group) =>
    group.some((spelling) => words.some(({ folded }) => spelling.startsWith(folded))),
  )
  const asked = words.flatMap((word) => (word.isWhole ? [] : word.asked))
  // The index has no word for a date longer than a month, so its text is marked.
  const coded = dates.flatMap(({ date }) => dateWord(date) ?? [])
  const written = dates.flatMap(({ date }) => (dateWord(date) || date.said === '' ? [] : date.said))
  // A located word that contains a typed one is marked through that.
  const located = fact.located.filter((word) => phraseRanges(word, typed).length === 0)
  const others = [...asked, ...respelt.flat(), ...fact.names, ...written, ...located]
  return { typed, whole: runs(true), others: runsOf(others), dates: coded }
}

/**
 * Whether a word that Pagefind located may be an inflection of a searched word. Pagefind also finds
 * beginnings, so a word that must be whole (the “co” of “co-operate”) must be equal. Scripts without
 * spaces have no inflections; there, Pagefind may take a whole sentence for a word.
 */
export function mayBeInflection(word: string, { words, phrases }: Query): boolean {
  if (hasUnspaced(word)) return false
  const own = wordsOf(word).map(({ folded }) => folded)
  const begins = (searched: string): boolean =>
    own.some((one) => one.startsWith(searched.slice(0, SAME_BEGINNING)))
  return (
    words.some(({ folded, isWhole }) => (isWhole ? own.includes(folded) : begins(folded))) ||
    phrases.flatMap(wordsOf).some(({ folded }) => begins(folded))
  )
}

/** The number of letters that all inflections of a word share: “arm” and “arms”, “deliveries” and “delivery”. */
const SAME_BEGINNING = 2

/** The ranges of a text to mark: words as typed first, then others. */
export function rangesToMark(
  text: string,
  { typed, whole, others, dates }: MarkTargets,
  findDates: DateFinder,
): TextRange[] {
  const dated = findDates(text).filter((date) =>
    dateWords(date).some((word) => dates.includes(word)),
  )
  const isWhole = ({ start, end }: TextRange): boolean =>
    whole.some((run) => run.join('') === fold(text.slice(start, end)))
  return [
    ...phraseRanges(text, typed),
    ...phraseRanges(text, whole).filter(isWhole),
    ...phraseRanges(text, others),
    ...dated,
  ]
}
