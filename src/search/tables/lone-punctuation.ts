/**
 * Stands in the index for a space before punctuation that stands alone. Pagefind counts every run
 * without white space as a word, but takes punctuation out of what is searched: after “recently — on”
 * no phrase would be found. It is no white space to Pagefind, and no text has it.
 */
const JOINT = '\u2060'

const LONE = /\s+(?=[^\p{L}\p{N}\p{M}\s]+(?:\s|$))/gu
const LONE_IN_HTML = /\s+(?=(?:&(?:amp|quot|lt|gt);|[^\p{L}\p{N}\p{M}\s&<])+(?:\s|<|$))/gu

/** A text as it goes into the index: lone punctuation joined to the word before it. */
export const joined = (text: string): string => text.replaceAll(LONE, JOINT)

/**
 * The same for the text between the tags of HTML.
 * @param change what else is done to it
 */
export const joinedHtml = (html: string, change = (text: string): string => text): string =>
  html.replaceAll(/(?<=^|>)[^<]+(?=<|$)/g, (text) => change(text).replaceAll(LONE_IN_HTML, JOINT))

/** A text of the index as it is read. */
export const spaced = (text: string): string => text.replaceAll(JOINT, ' ')
