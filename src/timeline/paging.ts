/** One page of a list that is cut into several, or all of a short list. */
export interface ListPage<T> {
  /** From 1 on. */
  readonly number: number
  /** The number of pages. */
  readonly count: number
  readonly items: readonly T[]
}

/** The number of facts on a page of a long list. */
const FACTS_ON_A_PAGE = 100

/**
 * Cuts a list into pages of equal length. A rest of a tenth of a page stays on the last one, so
 * that no page has only a few items.
 * @returns at least one page, which is empty if the list is
 */
export function pagesOf<T>(items: readonly T[], size = FACTS_ON_A_PAGE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size - 0.1))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, index + 1 === count ? undefined : (index + 1) * size),
  }))
}

/** Whether a list is too long for one page. */
export const isCut = (items: readonly unknown[]): boolean => pagesOf(items).length > 1

/**
 * The path of a page of a list: that of the list, then `page/2/` below it. No id and no period has
 * two such steps.
 * @param path the path of the list, which is that of its first page: `people/ada/`
 */
export const pagePath = (path: string, { number }: Pick<ListPage<unknown>, 'number'>): string =>
  number === 1 ? path : `${path}page/${String(number)}/`

/** The step of a route for a page of a list at a fixed address; undefined for the first page. */
export const pageStep = (page: Pick<ListPage<unknown>, 'number'>): string | undefined =>
  page.number === 1 ? undefined : pagePath('', page).slice(0, -1)

/** The largest number of pages that a page links to, if they are evenly spaced. */
const MOST_LINKED = 12

/**
 * The pages that one of them links to: all of a few; of many the first, the last, its neighbours and
 * some between, evenly spaced.
 */
export function linkedPages<T>(pages: readonly ListPage<T>[], here: number): ListPage<T>[] {
  const step = Math.ceil(pages.length / MOST_LINKED)
  return pages.filter(
    ({ number }) =>
      number === pages.length || (number - 1) % step === 0 || Math.abs(number - here) <= 2,
  )
}

/** The largest number of facts that the home page lists. */
const MAX_LISTED = 200

/** Whether these facts are too many for the home page. */
export const isLarge = (facts: readonly unknown[]): boolean => facts.length > MAX_LISTED
