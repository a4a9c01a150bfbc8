/** Text made comparable, with the place in the original of every character that is left. */
export interface Comparable {
  readonly text: string
  /** For each UTF-16 unit of `text`, its index in the original. */
  readonly places: readonly number[]
}

const QUOTES = /[\u2018\u2019\u201A\u201B\u2039\u203A'`\u00B4]/u
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C-\u300F"]/u
const DASHES = /[\u2010-\u2015\u2212-]/u
const SPACES = /[\s\u200B\uFEFF]/u
/** Neither seen nor said: a report’s soft hyphens are no part of its words. */
const INVISIBLE = /[\u00AD\u200C-\u200F\u2060]/u

/**
 * Makes a text comparable: white space is one space, and kinds of quotation mark and dash are one
 * each. Nothing else is forgiven, letters and commas least of all.
 */
export function comparable(original: string): Comparable {
  let text = ''
  const places: number[] = []
  let index = 0
  for (const character of original) {
    const shown = shapeOf(character, text)
    // Characters beyond the basic plane are two units each.
    places.push(...Array<number>(shown.length).fill(index))
    text += shown
    index += character.length
  }
  return { text, places }
}

function shapeOf(character: string, before: string): string {
  if (INVISIBLE.test(character)) return ''
  if (SPACES.test(character)) return before === '' || before.endsWith(' ') ? '' : ' '
  if (QUOTES.test(character)) return "'"
  if (DOUBLE_QUOTES.test(character)) return '"'
  if (DASHES.test(character)) return '-'
  return character
}

/** The parts of a quotation between marks of omission: `…`, `...`, `[…]`, `[...]`. */
export function partsOf(quotation: string): string[] {
  return quotation
    .split(/\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u)
    .map((part) => comparable(part).text.trim())
    .filter((part) => part !== '')
}
