/** Groups of ways to write a word in names; the index is asked for the first. */
const GROUPS: readonly (readonly string[])[] = [
  ['saint', 'st', 'sankt', 'sainte', 'ste', 'sint'],
  ['mount', 'mt'],
  ['fort', 'ft'],
]

const GROUP_OF = new Map(GROUPS.flatMap((group) => group.map((word) => [word, group] as const)))

/**
 * All ways to write a word that is often abbreviated, including itself: `st` gives `saint`, `sankt`, …;
 * undefined for any other word.
 * @param word a folded word
 */
export const sameWord = (word: string): readonly string[] | undefined => GROUP_OF.get(word)

/** The way in which the index is asked for a word: `saint` for `st`. */
export const asAsked = (word: string): string => GROUP_OF.get(word)?.[0] ?? word
