/** What of Pagefind’s JavaScript API (1.6) the search page uses. */
export interface Pagefind {
  options: (options: object) => Promise<void>
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
  /** The places of matching words in the content, counted in words. */
  readonly locations: readonly number[]
  /** Where the parts of a fact’s content begin, counted likewise. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[]
  readonly meta: Readonly<Record<string, string | undefined>>
}

/** How much a match in a fact’s metadata counts beside one in its text: see src/exports/search-record.ts. */
const META_WEIGHTS = {
  title: 8,
  names: 3,
  by: 1,
  date: 1,
  also: 0.5,
  near: 0.5,
  datetime: 0,
  mark: 0,
  kind: 0,
  key: 0,
}

/**
 * Loads Pagefind.
 * @param address of its script
 * @param base the site’s base path
 * @param attempt how often it has failed; browsers remember a module that did not load
 * @throws where the script cannot be had; an index that cannot is told by the first search
 */
export async function loadPagefind(
  address: string,
  base: string,
  attempt: number,
): Promise<Pagefind> {
  const url = attempt === 0 ? address : `${address}?attempt=${attempt}`
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind
  await pagefind.options({ baseUrl: base, ranking: { metaWeights: META_WEIGHTS } })
  return pagefind
}
