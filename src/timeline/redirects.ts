import type { DataOf } from '../schemas/collections.ts'

/** An old address that leads to a page. Both are paths below the base: `facts/walk/`. */
export interface Redirect {
  readonly from: string
  /** Empty for the home page. */
  readonly to: string
}

/** The old addresses of `site.yaml`, sorted. */
export function redirectsOf({ redirects = {} }: Pick<DataOf<'site'>, 'redirects'>): Redirect[] {
  return Object.entries(redirects)
    .map(([from, to]) => ({ from: from.slice(1), to: to.slice(1) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
