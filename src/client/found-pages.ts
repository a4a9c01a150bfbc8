import { asAsked } from '../exports/search-abbreviations.ts'
import { wordsOf } from '../exports/search-words.ts'
import type { PagefindData } from './pagefind.ts'
import type { Query } from './search-query.ts'

/** A page beside the facts that answers a search: of a person, a place, a source. */
export interface FoundPage {
  readonly address: string
  readonly title: string
  /** The folder of its kind, or `pages`. */
  readonly kind: string
}

/** At most so many stand above the facts. */
const MOST = 3
/** Of so many of the best, the names are looked at. */
export const LOOKED_AT = 6

/**
 * The pages whose name or title has every word of a search, those found by their proper name before
 * those found by another spelling. A page whose text alone has the words answers where no fact does.
 */
export function foundPages(
  data: readonly PagefindData[],
  { words }: Query,
  hasFacts: boolean,
): FoundPage[] {
  const has = (text: string): boolean => {
    const own = folded(text)
    return words.every((word) =>
      own.some((part) => part.startsWith(asAsked(word.folded)) || part.startsWith(word.folded)),
    )
  }
  const named = data.filter(({ meta }) => has(meta['title'] ?? ''))
  const respelt = data.filter(({ meta }) => has(`${meta['title'] ?? ''} ${meta['names'] ?? ''}`))
  const all = new Set([...named, ...respelt, ...(hasFacts ? [] : data)])
  return [...all].slice(0, MOST).map(({ url, meta }) => ({
    address: url,
    title: meta['title'] ?? '',
    kind: meta['kind'] ?? '',
  }))
}

/** Long and short forms of a word both stand for it. */
const folded = (text: string): string[] =>
  wordsOf(text).flatMap((word) => [word.folded, asAsked(word.folded)])
