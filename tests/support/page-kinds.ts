import type { Dist, Page } from './dist.ts'

/**
 * What a page’s address is a page of: `people` is an index, `people/…` one of its pages, `year` and
 * `year/…` are periods.
 * @param path the page’s file in its site, e.g. `people/ada/index.html`
 */
export function kindOf(path: string): string {
  const [first = '', ...below] = path.replace(/(^|\/)index\.html$/, '$1').split('/')
  const kind = /^(-?\d+|Y-?\d+)$/.test(first) ? 'year' : first
  return below.some((step) => step !== '') ? `${kind}/…` : kind
}

/** A page of more bytes than this repeats itself, and takes a browser long to look through. */
const ENOUGH = 150_000

/**
 * The path of one page of each kind that a site has: the one with the most HTML up to `ENOUGH`, or
 * the smallest where all have more.
 */
export function onePageOfEachKind({ pages, read }: Dist): string[] {
  const chosen = new Map<string, { path: string; size: number }>()
  for (const { path } of pages) {
    const kind = kindOf(path)
    const size = read(path).length
    const best = chosen.get(kind)
    if (!best || isBetter(size, best.size)) chosen.set(kind, { path, size })
  }
  return [...chosen.values()].map(({ path }) => path)
}

/** At most so many of the pages, at even distances. */
export function spread(pages: readonly Page[], most: number): Page[] {
  const step = Math.max(1, pages.length / most)
  return pages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function isBetter(size: number, best: number): boolean {
  return size <= ENOUGH ? size > best || best > ENOUGH : size < best
}
