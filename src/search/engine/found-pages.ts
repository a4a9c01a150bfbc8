import { asAsked } from '../words/abbreviations.ts'
import { readable } from '../tables/index-text.ts'
import { wordsOf } from '../words/fold.ts'
import type { Matches } from './index.ts'
import type { PagefindData } from './pagefind.ts'
import type { Query } from './query/query.ts'

/** A page beside the facts that answers a search: of a person, a place, a source. */
export interface FoundPage {
  readonly address: string
  readonly title: string
  /** The folder of its kind, or `pages`. */
  readonly kind: string
}

type PageMatches = Pick<Matches, 'names' | 'pages'>

/** So many of the best of each are looked at: pages of names, and others. */
const LOOKED_AT = 6

/** Kinds whose pages have a headline, not a name. */
const HEADED = ['sources', 'pages']

/**
 * The data of the pages that may answer a search: the best of names, in the order of their number of facts, then
 * the best of others. Pages that cannot be had are left out.
 */
export async function bestPages({ names, pages }: PageMatches): Promise<PagefindData[]> {
  const byFacts = names.slice(0, LOOKED_AT).sort((a, b) => a.place - b.place)
  const best = [...byFacts.map(({ result }) => result), ...pages.slice(0, LOOKED_AT)]
  const data = await Promise.all(best.map((page) => page.data().catch(() => null)))
  return data.filter((one) => one !== null)
}

/**
 * The pages whose name has every word of a search, those found by their proper name before those
 * found by another spelling. Sources and free pages stand after all names; what has the words in its
 * text alone answers where no fact does.
 * @param data as `bestPages` gives them, whose order stays among equals
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
  const isHeaded = ({ meta }: PagefindData): boolean => HEADED.includes(meta['kind'] ?? '')
  return [...all.filter((page) => !isHeaded(page)), ...all.filter(isHeaded)].map(
    ({ url, meta }) => ({
      address: url,
      title: readable(meta['title'] ?? ''),
      kind: meta['kind'] ?? '',
    }),
  )
}

/** Long and short forms of a word both stand for it. */
const foldedIn = (text: string): string[] =>
  wordsOf(text).flatMap((word) => [word.folded, asAsked(word.folded)])
