import type { Dist, Page } from './dist.ts'

/**
 * The kind of a page: `people` is an index and `people/…` one of its pages; `year` and `year/…` are
 * periods; what ends in `page` is a further page of a long list.
 * @param path the page’s file in its site, e.g. `people/ada/index.html`
 */
export function kindOf(path: string): string {
  const whole = path.replace(/(^|\/)index\.html$/, '$1')
  const list = whole.replace(/page\/\d+\/$/, '')
  const [first = '', ...below] = list.split('/')
  const kind = /^(-?\d+|Y-?\d+)x{0,2}$/.test(first) ? 'year' : first
  const further = list === whole ? '' : ' page'
  return (below.some((step) => step !== '') ? `${kind}/…` : kind) + further
}

/** Prefer pages up to this many bytes: larger ones repeat themselves and are slow to check. */
const ENOUGH_BYTES = 150_000

/**
 * The path of one page of each kind that a site has: the largest up to `ENOUGH_BYTES`, or the
 * smallest if all are larger.
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

/** At most this many of the pages, evenly spaced. */
export function spread(pages: readonly Page[], most: number): Page[] {
  const step = Math.max(1, pages.length / most)
  return pages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

function isBetter(size: number, best: number): boolean {
  return size <= ENOUGH_BYTES ? size > best || best > ENOUGH_BYTES : size < best
}
