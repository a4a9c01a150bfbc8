/** What of Pagefind’s JavaScript API (1.6) the search page uses. */
export interface Pagefind {
  /** The best first. No term finds every page, in the order in which they went into the index. */
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>
}

/** A page that was found; its data is a file of its own. */
export interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<PagefindData | null>
}

/** A page as the index keeps it. */
export interface PagefindData {
  readonly url: string
  readonly content: string
  /** The same with `<` and `>` escaped, and U+200B between words of a language without spaces. */
  readonly raw_content?: string
  /** The places of matching words in the content, counted in words. */
  readonly locations: readonly number[]
  /** Where the parts of a fact’s content begin, counted likewise. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[]
  readonly meta: Readonly<Record<string, string | undefined>>
}

/** The script itself. */
interface Script extends Pagefind {
  options: (options: object) => Promise<void>
}

/** How much a match in a fact’s metadata counts beside one in its text: see src/search/index/fact-record.ts. */
const META_WEIGHTS = {
  title: 8,
  typed: 8,
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
 * @param address of its script
 * @param base the site’s base path
 * @param language of the index
 * @throws where the script cannot be had; an index that cannot is told by the first search
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
      // Pagefind lower-cases as the reader’s language does: in Turkish, “I” is no “i”.
      const asked = term === null ? null : segmented(term.toLowerCase(), language)
      const found = await pagefind.search(asked)
      if (hasFailed()) throw new Error('a part of the index could not be loaded')
      return found
    },
  }
}

/**
 * Pagefind passes over a part of its index that it cannot have, as though no page had its words. It
 * fetches with the worker’s own `fetch`, which tells here whether one was missing.
 */
function watchChunks(): () => boolean {
  const { fetch } = globalThis
  let hasFailed = false
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!/\.pf_index(\?|$)/.test(address)) return fetch(input, init)
    // Until it is there, it is not.
    let isThere = false
    try {
      const response = await fetch(input, init)
      // Some servers answer with a page for people where there is no such file.
      isThere = response.ok && !(response.headers.get('content-type') ?? '').includes('html')
      return response
    } finally {
      hasFailed ||= !isThere
    }
  }
  return () => hasFailed
}

/** Languages whose words Pagefind parts in the index, as its own script has them. */
const SEGMENTED = ['zh', 'ja', 'th']

/**
 * A term as the index has its words. Pagefind takes the language from the page, which a worker has
 * not, so it would part no words of what is sought.
 */
export function segmented(term: string, language: string): string {
  if (!SEGMENTED.includes(language.toLowerCase().split('-')[0] ?? '')) return term
  const [, phrase] = /^"(.+)"$/.exec(term) ?? []
  if (phrase !== undefined) return `"${segmented(phrase, language)}"`
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const segments = [...segmenter.segment(term)].map(({ segment }) => segment.trim())
  return segments.filter((segment) => segment !== '').join(' ')
}
