/** The part of Pagefind’s JavaScript API (1.6) that the search uses. */
export interface Pagefind {
  /** The matches, the best first; with null, every page in the order in which it was added. */
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>
}

/** A page found; its data is a separate file. */
export interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<PagefindData | null>
}

/** The data of a page in the index. */
export interface PagefindData {
  readonly url: string
  readonly content: string
  /** The content with `<` and `>` escaped, and U+200B between words of a language without spaces. */
  readonly raw_content?: string
  /** The indexes of the matching words in the content. */
  readonly locations: readonly number[]
  /** The index of the first word of each part of a fact’s content. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[]
  readonly meta: Readonly<Record<string, string | undefined>>
}

/** The module of Pagefind’s script. */
interface Script extends Pagefind {
  options: (options: object) => Promise<void>
}

/** The weight of a match in each metadata field; a match in the text has 1. See src/search/index/fact-record.ts. */
const META_WEIGHTS = {
  title: 8,
  typed: 8,
  did: 12,
  names: 3,
  by: 1,
  date: 1,
  also: 0.5,
  outcome: 0.5,
  roles: 0.5,
  sources: 0.5,
  datetime: 0,
  mark: 0,
  kind: 0,
  version: 0,
  entities: 0,
}

/**
 * Loads Pagefind.
 * @param address the address of its script
 * @param base the site’s base path
 * @param language the language of the index
 * @throws if the script cannot be loaded; if the index cannot, the first search throws
 */
export async function loadPagefind(
  address: string,
  { base, language }: { readonly base: string; readonly language: string },
): Promise<Pagefind> {
  const hasFailed = watchChunks()
  const pagefind = (await import(/* @vite-ignore */ address)) as Script
  await pagefind.options({ baseUrl: base, ranking: { metaWeights: META_WEIGHTS } })
  return {
    search: async (term) => {
      // Pagefind lower-cases by the reader’s language; in Turkish, “I” does not become “i”.
      const asked = term === null ? null : segmented(term.toLowerCase(), language)
      const found = await pagefind.search(asked)
      if (hasFailed()) throw new Error('a part of the index could not be loaded')
      return found
    },
  }
}

/**
 * Pagefind ignores an index file that it cannot load, as if no page had its words. It uses the
 * worker’s `fetch`, so this wraps `fetch` to see whether a file was missing.
 */
function watchChunks(): () => boolean {
  const { fetch } = globalThis
  let hasFailed = false
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!/\.pf_index(\?|$)/.test(address)) return fetch(input, init)
    let isLoaded = false
    try {
      const response = await fetch(input, init)
      // Some servers answer a missing file with an HTML page and status 200.
      isLoaded = response.ok && !(response.headers.get('content-type') ?? '').includes('html')
      return response
    } finally {
      hasFailed ||= !isLoaded
    }
  }
  return () => hasFailed
}

/** The languages that Pagefind splits into words, as in its own script. */
const SEGMENTED = ['zh', 'ja', 'th']

/**
 * A term split into words as in the index. Pagefind reads the language from the page, which a worker
 * does not have, so it would not split the term itself.
 */
export function segmented(term: string, language: string): string {
  if (!SEGMENTED.includes(language.toLowerCase().split('-')[0] ?? '')) return term
  const [, phrase] = /^"(.+)"$/.exec(term) ?? []
  if (phrase !== undefined) return `"${segmented(phrase, language)}"`
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const segments = [...segmenter.segment(term)].map(({ segment }) => segment.trim())
  return segments.filter((segment) => segment !== '').join(' ')
}
