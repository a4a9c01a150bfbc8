import { wordsOf } from '../words/fold.ts'

/** Folded words that are looked for side by side; mostly there is one. */
export type Run = readonly [string, ...string[]]

/** A part of a text, from one of its characters up to another. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Each text’s words as a run; a text without words is none. */
export function runsOf(texts: readonly string[]): Run[] {
  return texts.flatMap((text) => {
    const [first, ...more] = wordsOf(text).map(({ folded }) => folded)
    return first === undefined ? [] : [[first, ...more] as const]
  })
}

/** What was typed as runs: a phrase is one, and so is every word beside it. */
export function typedRuns(typed: string): Run[] {
  const parts = [...typed.matchAll(/"([^"]+)"|[^\s"]+/g)]
  return runsOf(parts.map(([word, phrase]) => phrase ?? word))
}

/** Where runs stand in a text; of those that begin at the same word, the longest. */
export function placesOf(text: string, runs: readonly Run[]): Place[] {
  const words = wordsOf(text)
  const stands = (run: Run, at: number): boolean =>
    run.every((sought, offset) => isSought(words[at + offset]?.folded ?? '', sought))
  return words.flatMap(({ start }, at) => {
    const lengths = runs.filter((run) => stands(run, at)).map(({ length }) => length)
    const last = words[at + Math.max(0, ...lengths) - 1]
    return lengths.length > 0 && last ? [{ start, end: last.end }] : []
  })
}

/** Of a word that is sought, others are inflections; of very few letters, that is by chance. */
const isSought = (word: string, sought: string): boolean =>
  word === sought || (sought.length > 3 && word.startsWith(sought))
