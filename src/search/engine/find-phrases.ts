import { hasUnspaced } from '../../text/unspaced.ts'
import { fold, wordsOf, type Word } from '../words/fold.ts'

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

/** Where runs stand in a text; of those that begin at the same word, the longest. */
export function placesOf(text: string, runs: readonly Run[]): Place[] {
  const words = wordsOf(text)
  const alone = runs.filter(({ length }) => length === 1).map(([sought]) => sought)
  const stands = (run: Run, at: number): boolean =>
    run.every((sought, offset) => isSought(words[at + offset]?.folded ?? '', sought))
  return words.flatMap((word, at) => {
    if (hasUnspaced(word.text)) return placesWithin(word, alone)
    const lengths = runs.filter((run) => stands(run, at)).map(({ length }) => length)
    const last = words[at + Math.max(0, ...lengths) - 1]
    return lengths.length > 0 && last ? [{ start: word.start, end: last.end }] : []
  })
}

/** Where a script has no spaces, what is sought may stand anywhere between them. */
function placesWithin({ text, start }: Word, sought: readonly string[]): Place[] {
  // The place in the text of each character of its folded form.
  const places: number[] = []
  let folded = ''
  let at = start
  for (const character of text) {
    const form = fold(character)
    places.push(...Array<number>(form.length).fill(at))
    folded += form
    at += character.length
  }
  places.push(at)
  return sought.flatMap((one) => {
    const found: Place[] = []
    for (let from = folded.indexOf(one); from >= 0; from = folded.indexOf(one, from + one.length))
      found.push({ start: places[from] ?? start, end: places[from + one.length] ?? at })
    return found
  })
}

/** Of a word that is sought, others are inflections; of very few letters, that is by chance. */
const isSought = (word: string, sought: string): boolean =>
  word === sought || (sought.length > 3 && word.startsWith(sought))
