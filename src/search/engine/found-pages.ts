import { asAsked } from '../words/abbreviations.ts'
import { readable } from '../tables/index-text.ts'
import { wordsOf } from '../words/fold.ts'
import type { PagefindData } from './pagefind.ts'
import type { Query } from './query.ts'

/** A page beside the facts that answers a search: of a person, a place, a source. */
export interface FoundPage {
  readonly address: string
  readonly title: string
  /** The folder of its kind, or `pages`. */
  readonly kind: string
}

/** Of so many of the best, the names are looked at. */
export const LOOKED_AT = 6

/** Kinds whose pages have a headline, not a name. */
const HEADED = ['sources', 'pages']

/**
 * The pages whose name has every word of a search, those found by their proper name before those
 * found by another spelling. Sources and free pages answer where no name does; what has the words
 * in its text alone, where no fact does either.
 */
export function foundPages(
  data: readonly PagefindData[],
  { words }: Query,
  hasFacts: boolean,
): FoundPage[] {
  const sought = words.flatMap(({ asked }) => wordsOf(asked)).map(({ folded }) => folded)
  // Pagefind passes over words that it does not know, so they are looked for here.
  const has = (text: string): boolean => {
    const own = foldedIn(text)
    const isIn = (word: string): boolean => own.some((part) => part.startsWith(word))
    return sought.every((folded) => isIn(folded) || isIn(asAsked(folded)))
  }
  const named = data.filter(({ meta }) => has(meta['title'] ?? ''))
  const respelt = data.filter(({ meta }) => has(`${meta['title'] ?? ''} ${meta['names'] ?? ''}`))
  const told = hasFacts ? [] : data.filter(({ content }) => has(content))
  const all = [...new Set([...named, ...respelt, ...told])]
  const names = all.filter(({ meta }) => !HEADED.includes(meta['kind'] ?? ''))
  return (names.length > 0 ? names : all).map(({ url, meta }) => ({
    address: url,
    title: readable(meta['title'] ?? ''),
    kind: meta['kind'] ?? '',
  }))
}

/** Long and short forms of a word both stand for it. */
const foldedIn = (text: string): string[] =>
  wordsOf(text).flatMap((word) => [word.folded, asAsked(word.folded)])
