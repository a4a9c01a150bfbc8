/** At most this many words are given whole; of more, the first and the last few. */
const WHOLE = 8
const FEW = 4

const OMISSION = /\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u

/**
 * The address of a page at a quotation. A fragment of the address’s own stays: the directive follows it.
 * @param url the page’s address
 * @param words the quotation, as the page has it
 */
export function atQuotation(url: string, words: string): string {
  const fragment = textFragment(words)
  if (fragment === '') return url
  const [page = ''] = url.split(':~:')
  return page.includes('#') ? page + fragment.slice(1) : page + fragment
}

/**
 * The end of an address that opens a page at a quotation (WICG URL Fragment Text Directives:
 * `#:~:text=start,end`). Browsers that do not know it open the page at its top.
 * @param words the quotation, as the page has it; marks of omission are left out
 */
export function textFragment(words: string): string {
  const parts = words.split(OMISSION).filter((part) => part.trim() !== '')
  const first = wordsOf(parts[0] ?? '')
  const last = wordsOf(parts.at(-1) ?? '')
  if (parts.length <= 1 && first.length <= WHOLE) return directive(first)
  return directive(first.slice(0, FEW), last.slice(-FEW))
}

function wordsOf(part: string): string[] {
  return part.trim().split(/\s+/)
}

function directive(...ends: readonly (readonly string[])[]): string {
  const text = ends.map((end) => encodeText(end.join(' '))).join(',')
  return text === '' ? '' : `#:~:text=${text}`
}

/** A dash, a comma or an ampersand of the text would be read as the directive’s own. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
