/** Text normalised for comparing. */
export interface Comparable {
  readonly text: string
  /** For each UTF-16 unit of `text`, its index in the original. */
  readonly indices: readonly number[]
}

const QUOTES = /[\u2018\u2019\u201A\u201B\u2039\u203A'`\u00B4]/u
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C-\u300F"]/u
const DASHES = /[\u2010-\u2015\u2212-]/u
const SPACES = /[\s\u200B\uFEFF]/u
/** Invisible characters, such as soft hyphens, are not part of the words. */
const INVISIBLE = /[\u00AD\u200C-\u200F\u2060]/u

/**
 * Normalises white space to one space, and kinds of quotation mark and dash to one kind each.
 * Letters and all other punctuation stay as they are.
 */
export function comparable(original: string): Comparable {
  let text = ''
  const indices: number[] = []
  let index = 0
  for (const character of original) {
    const normalised = normaliseCharacter(character, text)
    // A character outside the basic plane has two units.
    indices.push(...Array<number>(normalised.length).fill(index))
    text += normalised
    index += character.length
  }
  return { text, indices }
}

function normaliseCharacter(character: string, before: string): string {
  if (INVISIBLE.test(character)) return ''
  if (SPACES.test(character)) return before === '' || before.endsWith(' ') ? '' : ' '
  if (QUOTES.test(character)) return "'"
  if (DOUBLE_QUOTES.test(character)) return '"'
  if (DASHES.test(character)) return '-'
  return character
}

/** A mark of omission: `…`, `...`, `[…]`, `[...]`. */
export const OMISSION = /\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u

/** The passages of a quotation between marks of omission. */
export function passagesOf(quotation: string): string[] {
  return quotation
    .split(OMISSION)
    .map((passage) => comparable(passage).text.trim())
    .filter((passage) => passage !== '')
}
