import { hasUnspaced } from '../text/unspaced.ts'
import { comparable, passagesOf } from './normalise.ts'

/** The range of a quotation in the original text; the end is not included. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * Finds a quotation in a source’s text: its passages, in order. Differences in white space and in
 * kinds of quotation mark and dash are ignored; a changed word is not.
 * @returns the range from the first passage to the last; undefined if they are not found
 */
export function findWords(quotation: string, source: string): TextRange | undefined {
  const { text, indices } = comparable(source.normalize('NFC'))
  const passages = passagesOf(quotation.normalize('NFC'))
  let start: number | undefined
  let from = 0
  for (const passage of passages) {
    const found = indexOfWords(text, passage, from)
    if (found === undefined) return undefined
    start ??= found
    from = found + passage.length
  }
  if (start === undefined) return undefined
  return { start: indices[start] ?? 0, end: (indices[from - 1] ?? 0) + 1 }
}

/** The index of a passage between word boundaries: “January 1” is not in “January 19”. */
function indexOfWords(text: string, passage: string, from: number): number | undefined {
  for (let at = text.indexOf(passage, from); at >= 0; at = text.indexOf(passage, at + 1)) {
    const cutsBefore = isWordCharacter(passage[0]) && isWordCharacter(text[at - 1])
    const cutsAfter = isWordCharacter(passage.at(-1)) && isWordCharacter(text[at + passage.length])
    if (!cutsBefore && !cutsAfter) return at
  }
  return undefined
}

/** Scripts without spaces have no word boundaries, so their characters do not count. */
function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !hasUnspaced(character)
}
