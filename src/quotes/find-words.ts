import { hasUnspaced } from '../text/unspaced.ts'
import { comparable, partsOf } from './normalise.ts'

/** Where in a text a quotation stands: indices of the original, the end not included. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Finds a quotation in a source’s text: each of its parts whole, in order. White space, kinds of
 * quotation mark and dash, and marks of omission between parts are forgiven; a changed word is not.
 * @returns the place from the first part to the last; undefined where it is not there
 */
export function findWords(quotation: string, source: string): Place | undefined {
  const { text, places } = comparable(source.normalize('NFC'))
  const parts = partsOf(quotation.normalize('NFC'))
  let start: number | undefined
  let from = 0
  for (const part of parts) {
    const found = indexOfWords(text, part, from)
    if (found === undefined) return undefined
    start ??= found
    from = found + part.length
  }
  if (start === undefined) return undefined
  return { start: places[start] ?? 0, end: (places[from - 1] ?? 0) + 1 }
}

/** “January 1” is not in “January 19”: a part that ends with a letter or digit ends its word there. */
function indexOfWords(text: string, part: string, from: number): number | undefined {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const cutsBefore = isWordy(part[0]) && isWordy(text[at - 1])
    const cutsAfter = isWordy(part.at(-1)) && isWordy(text[at + part.length])
    if (!cutsBefore && !cutsAfter) return at
  }
  return undefined
}

/** Scripts written without spaces have no word’s end to look for. */
function isWordy(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !hasUnspaced(character)
}
