import { fold } from '../words/fold.ts'

/** Joins the spellings of one word. Pagefind splits words at this sign, and the search reads the groups. */
const SEPARATOR = '='

/** The spellings of one word, for the index. */
export function joinSpellings(spellings: readonly string[]): string {
  return spellings.join(SEPARATOR)
}

/** The groups of spellings in a text of the index, with each word folded. */
export function spellingGroups(text: string): string[][] {
  return text
    .split(/\s+/)
    .filter((word) => word.includes(SEPARATOR))
    .map((group) => group.split(SEPARATOR).map(fold))
}
