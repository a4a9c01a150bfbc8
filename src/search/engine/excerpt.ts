import { hasUnspaced, UNSPACED } from '../../text/unspaced.ts'
import type { Place } from './find-phrases.ts'

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

/** A word with its punctuation, or a character of a script without spaces: marked whole or not at all. */
const UNIT = new RegExp(`[${UNSPACED}]\\p{M}*|[^\\s${UNSPACED}]+`, 'gu')

const unitsOf = (text: string): Place[] =>
  [...text.matchAll(UNIT)].map(({ 0: unit, index }) => ({ start: index, end: index + unit.length }))

/** Which of a text’s words have a part in one of some places; of a script without spaces, which characters. */
export function markWords(text: string, places: readonly Place[]): boolean[] {
  return unitsOf(text).map((unit) =>
    places.some(({ start, end }) => unit.start < end && start < unit.end),
  )
}

/** An excerpt has about this many words, or twice as many characters of a script without spaces. */
const LENGTH = 30
/** It begins this many before the first marked one. */
const LEAD = 5

/**
 * The part of a text that has most of the marked words.
 * @param marked as `markWords` has them
 */
export function excerpt(text: string, marked: readonly boolean[]): Stretch[] {
  const units = unitsOf(text)
  const unspaced = units.filter(({ start, end }) => hasUnspaced(text.slice(start, end)))
  const length = unspaced.length * 2 > units.length ? LENGTH * 2 : LENGTH
  const start = bestStart(marked, units.length, length)
  const end = Math.min(start + length, units.length)
  const joint = length > LENGTH ? '' : ' '
  return [
    ...(start > 0 ? [{ text: `…${joint}`, isMarked: false }] : []),
    ...stretchesOf(text, units.slice(start, end), marked.slice(start, end)),
    ...(end < units.length ? [{ text: `${joint}…`, isMarked: false }] : []),
  ]
}

/** The first of the best: an excerpt that begins with the text reads better than one from its middle. */
function bestStart(marked: readonly boolean[], total: number, length: number): number {
  const count = (start: number): number =>
    marked.slice(start, start + length).filter(Boolean).length
  const last = Math.max(0, total - length)
  let best = 0
  let most = count(0)
  for (const [index, isMarked] of marked.entries()) {
    const start = Math.min(Math.max(0, index - LEAD), last)
    if (isMarked && count(start) > most) {
      best = start
      most = count(start)
    }
  }
  return best
}

/**
 * A whole text in stretches, neighbours that are both marked or both not joined.
 * @param marked as `markWords` has them
 */
export const stretches = (text: string, marked: readonly boolean[]): Stretch[] =>
  stretchesOf(text, unitsOf(text), marked)

function stretchesOf(text: string, units: readonly Place[], marked: readonly boolean[]): Stretch[] {
  const found: { start: number; end: number; isMarked: boolean }[] = []
  for (const [index, { start, end }] of units.entries()) {
    const isMarked = marked[index] ?? false
    const previous = found.at(-1)
    if (previous?.isMarked === isMarked) previous.end = end
    else {
      // The space before a marked word is not marked, nor is that after it.
      if (previous && isMarked) previous.end = start
      found.push({ start: previous && !isMarked ? previous.end : start, end, isMarked })
    }
  }
  return found
    .map(({ start, end, isMarked }) => ({ text: text.slice(start, end), isMarked }))
    .flatMap(withoutPunctuation)
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
