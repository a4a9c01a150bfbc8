import type { Place } from './find-phrases.ts'

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

/** Which of a text’s words (split at white space) have a part in one of some places. */
export function markWords(text: string, places: readonly Place[]): boolean[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    places.some(({ start, end }) => index < end && start < index + word.length),
  )
}

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
