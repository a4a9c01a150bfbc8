import { HIGHLIGHT } from './highlight-name.ts'
import type { Query } from './search-query.ts'

/**
 * A fact’s address with the words to mark on its page: first those that were typed, for people to
 * read, then the other spellings of them that the fact has. Without words, just the address.
 */
export function highlightAddress(url: string, query: Query, sought: readonly string[]): string {
  const { words, phrases } = query
  const typed = [...phrases, ...words.map(({ typed }) => typed)].join(' ')
  if (typed === '') return url
  const others = sought.filter((word) => !typed.toLowerCase().includes(word))
  const parameters = new URLSearchParams([typed, ...others].map((text) => [HIGHLIGHT, text]))
  return `${url}?${parameters.toString()}`
}
