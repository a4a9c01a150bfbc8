import { dateWords, type DateFinder } from '../exports/search-dates.ts'
import { spellingGroups } from '../exports/search-equivalents.ts'
import { fold, wordsOf } from '../exports/search-words.ts'

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

/** What is marked: folded words, the longer ones also as beginnings, and dates. */
export type Sought = readonly string[]

/**
 * What a search marks in a fact: its words, in every spelling that the fact is known by.
 * @param words of the query, folded
 * @param also the fact’s other spellings, as the index keeps them
 */
export function soughtWords(words: readonly string[], also: string): Sought {
  const respelt = spellingGroups(also).filter((group) =>
    group.some((spelling) => words.some((word) => spelling.startsWith(word))),
  )
  return [...new Set([...words, ...respelt.flat()])]
}

/** Which of a text’s words (split at white space) are sought. */
export function markWords(text: string, sought: Sought, findDates: DateFinder): boolean[] {
  const dates = findDates(text).filter((date) =>
    dateWords(date).some((word) => sought.includes(word)),
  )
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const inDate = dates.some(({ start, end }) => index < end && start < index + word.length)
    const folded = [fold(word), ...wordsOf(word).map((part) => part.folded)]
    return inDate || folded.some((part) => sought.some((word) => isSought(part, word)))
  })
}

/** Of a word that is sought, others are inflections; of very few letters, that is by chance. */
const isSought = (word: string, sought: string): boolean =>
  word === sought || (sought.length > 3 && word.startsWith(sought))

/** An excerpt has about this many words, and begins this many before the first marked one. */
const LENGTH = 30
const LEAD = 5

/**
 * The part of a text that has most of the marked words.
 * @param marked for each word, whether it is marked
 */
export function excerpt(text: string, marked: readonly boolean[]): Stretch[] {
  const words = text.match(/\S+/g) ?? []
  const start = bestStart(marked, words.length)
  const end = Math.min(start + LENGTH, words.length)
  const part = stretches(words.slice(start, end), marked.slice(start, end))
  return [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...part,
    ...(end < words.length ? [{ text: ' …', isMarked: false }] : []),
  ]
}

/** The first of the best: an excerpt that begins with the text reads better than one from its middle. */
function bestStart(marked: readonly boolean[], length: number): number {
  const last = Math.max(0, length - LENGTH)
  let [best, most] = [0, count(marked, 0)]
  for (const [index, isMarked] of marked.entries()) {
    const start = Math.min(Math.max(0, index - LEAD), last)
    if (isMarked && count(marked, start) > most) [best, most] = [start, count(marked, start)]
  }
  return best
}

const count = (marked: readonly boolean[], start: number): number =>
  marked.slice(start, start + LENGTH).filter(Boolean).length

/** Words as text again, neighbours that are both marked or both not joined. */
export function stretches(words: readonly string[], marked: readonly boolean[]): Stretch[] {
  const joined: { text: string; isMarked: boolean }[] = []
  for (const [index, word] of words.entries()) {
    const isMarked = marked[index] ?? false
    const previous = joined.at(-1)
    if (previous?.isMarked === isMarked) previous.text += ` ${word}`
    else if (!previous || !isMarked) joined.push({ text: previous ? ` ${word}` : word, isMarked })
    else {
      // The space before a marked word is not marked.
      previous.text += ' '
      joined.push({ text: word, isMarked })
    }
  }
  return joined.flatMap(withoutPunctuation)
}

/** Takes the punctuation around a marked stretch out of its mark: “<mark>19 January</mark>.” */
function withoutPunctuation(stretch: Stretch): Stretch[] {
  if (!stretch.isMarked) return [stretch]
  const [, before = '', inner = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(stretch.text) ?? []
  return [
    { text: before, isMarked: false },
    { text: inner, isMarked: true },
    { text: after, isMarked: false },
  ].filter(({ text }) => text !== '')
}
