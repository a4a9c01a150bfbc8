import { hasUnspaced, UNSPACED } from '../../text/unspaced.ts'
import type { TextRange } from './find-phrases.ts'

/** A piece of text that is either marked as found or not. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

/** A word with its punctuation, or one character of a script without spaces; it is marked as a whole. */
const UNIT = new RegExp(`[${UNSPACED}]\\p{M}*|[^\\s${UNSPACED}]+`, 'gu')

const unitsOf = (text: string): TextRange[] =>
  [...text.matchAll(UNIT)].map(({ 0: unit, index }) => ({ start: index, end: index + unit.length }))

/** For each word of a text, whether it overlaps a range; for each character in a script without spaces. */
export function markWords(text: string, ranges: readonly TextRange[]): boolean[] {
  return unitsOf(text).map((unit) =>
    ranges.some(({ start, end }) => unit.start < end && start < unit.end),
  )
}

/** The length of an excerpt in words; in a script without spaces, twice as many characters. */
const EXCERPT_WORDS = 30
/** The number of words before the first marked one. */
const WORDS_BEFORE_MARK = 5

/**
 * The part of a text with the most marked words.
 * @param marked from `markWords`
 */
export function excerpt(text: string, marked: readonly boolean[]): Stretch[] {
  const units = unitsOf(text)
  const unspaced = units.filter(({ start, end }) => hasUnspaced(text.slice(start, end)))
  const length = unspaced.length * 2 > units.length ? EXCERPT_WORDS * 2 : EXCERPT_WORDS
  const start = bestStart(marked, units.length, length)
  const end = Math.min(start + length, units.length)
  const space = length > EXCERPT_WORDS ? '' : ' '
  return [
    ...(start > 0 ? [{ text: `…${space}`, isMarked: false }] : []),
    ...stretchesOf(text, units.slice(start, end), marked.slice(start, end)),
    ...(end < units.length ? [{ text: `${space}…`, isMarked: false }] : []),
  ]
}

/** The first of the best starts: an excerpt from the beginning of a text reads best. */
function bestStart(marked: readonly boolean[], total: number, length: number): number {
  const count = (start: number): number =>
    marked.slice(start, start + length).filter(Boolean).length
  const last = Math.max(0, total - length)
  let best = 0
  let most = count(0)
  for (const [index, isMarked] of marked.entries()) {
    const start = Math.min(Math.max(0, index - WORDS_BEFORE_MARK), last)
    if (isMarked && count(start) > most) {
      best = start
      most = count(start)
    }
  }
  return best
}

/**
 * A whole text in stretches. Neighbouring words that are both marked, or both not, form one stretch.
 * @param marked from `markWords`
 */
export const stretches = (text: string, marked: readonly boolean[]): Stretch[] =>
  stretchesOf(text, unitsOf(text), marked)

function stretchesOf(
  text: string,
  units: readonly TextRange[],
  marked: readonly boolean[],
): Stretch[] {
  const found: { start: number; end: number; isMarked: boolean }[] = []
  for (const [index, { start, end }] of units.entries()) {
    const isMarked = marked[index] ?? false
    const previous = found.at(-1)
    if (previous?.isMarked === isMarked) previous.end = end
    else {
      // The spaces around a marked stretch are not marked.
      if (previous && isMarked) previous.end = start
      found.push({ start: previous && !isMarked ? previous.end : start, end, isMarked })
    }
  }
  return found
    .map(({ start, end, isMarked }) => ({ text: text.slice(start, end), isMarked }))
    .flatMap(withoutPunctuation)
}

/** Leaves the punctuation around a marked stretch unmarked: “<mark>19 January</mark>.” */
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
