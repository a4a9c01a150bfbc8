import { asAsked } from '../words/abbreviations.ts'
import { readable } from '../tables/index-text.ts'
import { wordsOf } from '../words/fold.ts'
import type { Matches } from './index.ts'
import type { PagefindData } from './pagefind.ts'
import type { Query } from './query/query.ts'

/** A page that answers a search and is not a fact: of a person, a place, a source. */
export interface FoundPage {
  readonly address: string
  readonly title: string
  /** The folder of its kind, or `pages`. */
  readonly kind: string
}

type PageMatches = Pick<Matches, 'names' | 'pages'>

/** The number of best pages to load, of names and of others each. */
const PAGES_LOADED = 6

/** Kinds of pages whose title is a headline, not a name. */
const HEADLINE_KINDS = ['sources', 'pages']

/**
 * The data of the pages that may answer a search: the best pages of names, those with the most facts
 * first, then the best other pages. Pages that cannot be loaded are left out.
 */
export async function bestPages({ names, pages }: PageMatches): Promise<PagefindData[]> {
  const byFacts = names.slice(0, PAGES_LOADED).sort((a, b) => a.position - b.position)
  const best = [...byFacts.map(({ result }) => result), ...pages.slice(0, PAGES_LOADED)]
  const data = await Promise.all(best.map((page) => page.data().catch(() => null)))
  return data.filter((one) => one !== null)
}

/**
 * The pages whose name has every word of a search: first those with the words in their own name, then
 * those with them in another spelling. Sources and free pages come last. A page with the words only
 * in its text counts if no fact is found.
 * @param data from `bestPages`; equals keep its order
 */
export function foundPages(
  data: readonly PagefindData[],
  { words }: Query,
  hasFacts: boolean,
): FoundPage[] {
  const wanted = words.flatMap(({ asked }) => wordsOf(asked)).map(({ folded }) => folded)
  // Pagefind ignores words that it does not know, so every word is checked here.
  const has = (text: string): boolean => {
    const own = foldedIn(text)
    const isIn = (word: string): boolean => own.some((other) => other.startsWith(word))
    return wanted.every((folded) => isIn(folded) || isIn(asAsked(folded)))
  }
  const named = data.filter(({ meta }) => has(meta['title'] ?? ''))
  const respelt = data.filter(({ meta }) => has(`${meta['title'] ?? ''} ${meta['names'] ?? ''}`))
  const inText = hasFacts ? [] : data.filter(({ content }) => has(content))
  const all = [...new Set([...named, ...respelt, ...inText])]
  const isHeaded = ({ meta }: PagefindData): boolean => HEADLINE_KINDS.includes(meta['kind'] ?? '')
  return [...all.filter((page) => !isHeaded(page)), ...all.filter(isHeaded)].map(
    ({ url, meta }) => ({
      address: url,
      title: readable(meta['title'] ?? ''),
      kind: meta['kind'] ?? '',
    }),
  )
}

/** The words of a text, each also in its full form: `saint` for `st`. */
const foldedIn = (text: string): string[] =>
  wordsOf(text).flatMap((word) => [word.folded, asAsked(word.folded)])
