import { fold } from '../words/fold.ts'
import { HIGHLIGHT } from '../tables/highlight-parameter.ts'
import type { Query, QueryWord } from './query/query.ts'

/** An address is not to grow with a long fact, of which one letter may have found every word. */
const MOST = 12

/** Words as they were typed; what stood before a hyphen stands side by side with what followed it. */
function wordsText(words: Query['words']): string {
  const isBeforeHyphen = ({ typed, isWhole }: QueryWord): boolean =>
    isWhole && !/\p{N}/u.test(typed)
  return words.map((word) => word.typed + (isBeforeHyphen(word) ? '-' : ' ')).join('')
}

/**
 * A fact’s address with what to mark on its page: first what was typed, for people to read, then what
 * the fact has in its place: other spellings, inflections, dates as it writes them. What stands side by
 * side is between quotation marks in the first, and each a parameter of its own after it.
 * @param others as they stand in the fact
 */
export function highlightAddress(
  url: string,
  { words, phrases, dates }: Query,
  others: readonly string[],
): string {
  const quoted = [...phrases, ...dates.map(({ typed }) => typed)].map((text) => `"${text}"`)
  const typed = [...quoted, wordsText(words)].join(' ').trim()
  const unlike = new Map(others.map((text) => [fold(text), text])).values()
  if (words.length + phrases.length + others.length === 0) return url
  const all = [typed, ...[...unlike].slice(0, MOST)]
  return `${url}?${new URLSearchParams(all.map((text) => [HIGHLIGHT, text])).toString()}`
}
