import { dateWord, dateWords, type DateFinder } from '../dates/find-dates.ts'
import { spellingGroups } from '../tables/spelling-groups.ts'
import { hasUnspaced } from '../../text/unspaced.ts'
import { fold, wordsOf } from '../words/fold.ts'
import { placesOf, runsOf, type Place, type Run } from './find-phrases.ts'
import type { Query } from './query/query.ts'

/** What a search marks in a fact. */
export interface Sought {
  /** What was typed. */
  readonly typed: readonly Run[]
  /** Words of it that are marked where they stand whole. */
  readonly whole: readonly Run[]
  /** What stands for it. */
  readonly others: readonly Run[]
  /** The index’s words for dates, however they are written. */
  readonly dates: readonly string[]
}

/** What a fact says beside what was typed. */
export interface Known {
  /** Its other spellings, as the index keeps them. */
  readonly also: string
  /** Every spelling of names whose alias was typed. */
  readonly names: readonly string[]
  /** Words that Pagefind found in it, the inflections of those typed among them. */
  readonly located: readonly string[]
}

/** What to mark: words and phrases, in every spelling that the fact is known by, and dates. */
export function soughtIn({ words, phrases, dates }: Query, known: Known): Sought {
  const runs = (isWhole: boolean): Run[] =>
    runsOf(words.flatMap((word) => (word.isWhole === isWhole ? word.typed : [])))
  const typed = [...runs(false), ...runsOf(phrases)]
  const respelt = spellingGroups(known.also).filter((group) =>
    group.some((spelling) => words.some(({ folded }) => spelling.startsWith(folded))),
  )
  const asked = words.flatMap((word) => (word.isWhole ? [] : word.asked))
  // What is longer than a month has no word of its own in the index.
  const coded = dates.flatMap(({ date }) => dateWord(date) ?? [])
  const written = dates.flatMap(({ date }) => (dateWord(date) || date.said === '' ? [] : date.said))
  // A word that has a typed one in it is not to be marked where it stands without.
  const located = known.located.filter((word) => placesOf(word, typed).length === 0)
  const others = [...asked, ...respelt.flat(), ...known.names, ...written, ...located]
  return { typed, whole: runs(true), others: runsOf(others), dates: coded }
}

/**
 * Whether a word that Pagefind found may be one of a search, inflected. It finds by beginnings too, so that
 * a part that must be whole (the “co” of “co-operate”) would mark whatever begins like it; scripts without spaces
 * have no inflections, and a whole sentence may be one word to it.
 */
export function mayBeSought(word: string, { words, phrases }: Query): boolean {
  if (hasUnspaced(word)) return false
  const own = wordsOf(word).map(({ folded }) => folded)
  const begins = (sought: string): boolean =>
    own.some((part) => part.startsWith(sought.slice(0, SAME_BEGINNING)))
  return (
    words.some(({ folded, isWhole }) => (isWhole ? own.includes(folded) : begins(folded))) ||
    phrases.flatMap(wordsOf).some(({ folded }) => begins(folded))
  )
}

/** Inflections of a word have its first letters: “army” and “arms”, “deliveries” and “delivery”. */
const SAME_BEGINNING = 2

/** Where a text has what is sought: as it was typed, and otherwise. */
export function soughtPlaces(
  text: string,
  { typed, whole, others, dates }: Sought,
  findDates: DateFinder,
): { readonly typed: Place[]; readonly others: Place[] } {
  const dated = findDates(text).filter((date) =>
    dateWords(date).some((word) => dates.includes(word)),
  )
  const isWhole = ({ start, end }: Place): boolean =>
    whole.some((run) => run.join('') === fold(text.slice(start, end)))
  return {
    typed: [...placesOf(text, typed), ...placesOf(text, whole).filter(isWhole)],
    others: [...placesOf(text, others), ...dated],
  }
}
