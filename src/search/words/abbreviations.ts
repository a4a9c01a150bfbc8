/** Ways of writing one word of names, the one that searches are asked with first. */
const SAME: readonly (readonly string[])[] = [
  ['saint', 'st', 'sankt', 'sainte', 'ste', 'sint'],
  ['mount', 'mt'],
  ['fort', 'ft'],
]

const GROUPS = new Map(SAME.flatMap((group) => group.map((word) => [word, group] as const)))

/**
 * Every way of writing a word that is often shortened, itself among them: `st` is `saint`, `sankt`,
 * …; undefined for all other words.
 * @param word folded
 */
export const sameWord = (word: string): readonly string[] | undefined => GROUPS.get(word)

/** The one of these ways that searches are asked with: `saint` for `st`. */
export const asAsked = (word: string): string => GROUPS.get(word)?.[0] ?? word
