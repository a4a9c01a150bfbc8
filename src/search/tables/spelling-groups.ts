import { fold } from '../words/fold.ts'

/** Joins the spellings of one word. Pagefind splits there, and the search page reads the groups. */
const JOINT = '='

/** The spellings of one word as they stand in the index. */
export function joinSpellings(spellings: readonly string[]): string {
  return spellings.join(JOINT)
}

/** The groups of spellings in a text of the index, each word folded. */
export function spellingGroups(text: string): string[][] {
  return text
    .split(/\s+/)
    .filter((word) => word.includes(JOINT))
    .map((group) => group.split(JOINT).map(fold))
}
