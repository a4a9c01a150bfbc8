/**
 * Replaces the space before a lone dash, so that Pagefind does not count the dash as a word. Pagefind
 * counts every run without white space, but drops punctuation from a search, so the phrase “recently
 * — on” would not be found. U+2060 is not white space to Pagefind, and texts do not contain it.
 */
const JOINT = '\u2060'

const LONE = /\s+(?=[^\p{L}\p{N}\p{M}\s]+(?:\s|$))/gu

/** A text for the index: lone punctuation is joined to the word before it. */
export const joined = (text: string): string => text.replaceAll(LONE, JOINT)

/** Makes a text of the index readable again. */
export const spaced = (text: string): string => text.replaceAll(JOINT, ' ')
