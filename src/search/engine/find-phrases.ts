import { hasUnspaced } from '../../text/unspaced.ts'
import { fold, wordsOf, type Word } from '../words/fold.ts'

/** Folded words to find side by side; usually one. */
export type Run = readonly [string, ...string[]]

/** A part of a text, from a character up to another, which it excludes. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The words of each text as a run; a text without words gives none. */
export function runsOf(texts: readonly string[]): Run[] {
  return texts.flatMap((text) => {
    const [first, ...more] = wordsOf(text).map(({ folded }) => folded)
    return first === undefined ? [] : [[first, ...more] as const]
  })
}

/** The ranges of a text that match a run; among matches from the same word, the longest. */
export function phraseRanges(text: string, runs: readonly Run[]): TextRange[] {
  const words = wordsOf(text)
  const single = runs.filter(({ length }) => length === 1).map(([wanted]) => wanted)
  const matches = (run: Run, at: number): boolean =>
    run.every((wanted, offset) => isInflection(words[at + offset]?.folded ?? '', wanted))
  return words.flatMap((word, at) => {
    if (hasUnspaced(word.text)) return rangesWithin(word, single)
    const lengths = runs.filter((run) => matches(run, at)).map(({ length }) => length)
    const last = words[at + Math.max(0, ...lengths) - 1]
    return lengths.length > 0 && last ? [{ start: word.start, end: last.end }] : []
  })
}

/** In a script without spaces, a wanted word may start at any character. */
function rangesWithin({ text, start }: Word, wanted: readonly string[]): TextRange[] {
  // The index in the text of each character of its folded form.
  const indexes: number[] = []
  let folded = ''
  let at = start
  for (const character of text) {
    const form = fold(character)
    indexes.push(...Array<number>(form.length).fill(at))
    folded += form
    at += character.length
  }
  indexes.push(at)
  return wanted.flatMap((one) => {
    const found: TextRange[] = []
    for (let from = folded.indexOf(one); from >= 0; from = folded.indexOf(one, from + one.length))
      found.push({ start: indexes[from] ?? start, end: indexes[from + one.length] ?? at })
    return found
  })
}

/** A word that begins with the wanted one counts as its inflection; with three letters or fewer it is chance. */
const isInflection = (word: string, wanted: string): boolean =>
  word === wanted || (wanted.length > 3 && word.startsWith(wanted))
