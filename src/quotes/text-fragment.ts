import { OMISSION } from './normalise.ts'

/**
 * A quotation of up to this many words is given in full; a longer one by its first and last words.
 */
const MAX_FULL_WORDS = 8
const END_WORDS = 4

/**
 * The address of a quotation on a page. If the address has a fragment, the directive follows it.
 * @param url the page’s address
 * @param words the quotation, as on the page
 */
export function atQuotation(url: string, words: string): string {
  const fragment = textFragment(words)
  if (fragment === '') return url
  const [page = ''] = url.split(':~:')
  return page.includes('#') ? page + fragment.slice(1) : page + fragment
}

/**
 * The fragment of an address that opens a page at a quotation (WICG URL Fragment Text Directives:
 * `#:~:text=start,end`). Browsers that do not support it open the page at its top.
 * @param words the quotation, as on the page; marks of omission are ignored
 */
export function textFragment(words: string): string {
  const passages = words.split(OMISSION).filter((passage) => passage.trim() !== '')
  const first = splitWords(passages[0] ?? '')
  const last = splitWords(passages.at(-1) ?? '')
  if (passages.length <= 1 && first.length <= MAX_FULL_WORDS) return directive(first)
  return directive(first.slice(0, END_WORDS), last.slice(-END_WORDS))
}

function splitWords(passage: string): string[] {
  return passage.trim().split(/\s+/)
}

function directive(...ends: readonly (readonly string[])[]): string {
  const text = ends.map((end) => encodeText(end.join(' '))).join(',')
  return text === '' ? '' : `#:~:text=${text}`
}

/** Encodes dashes, commas and ampersands, which have a meaning in the directive. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
