import { indexAfter } from './keys.ts'

/** The titles of facts, in lists and in search results. */
const TITLES = 'main .fact-title a'

/** Focuses the search field in the page’s main part, or else the one in the header. */
export function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('main [name="q"], header [name="q"]')
  const visible = [...fields].filter(isDrawn)
  const field = visible.find((one) => one.closest('main')) ?? visible[0]
  field?.focus()
  field?.select()
}

/** Focuses the next or previous fact of the page’s list; on a fact’s page, opens that fact. */
export function focusFact(step: 1 | -1): void {
  const all = document.querySelectorAll<HTMLElement>(TITLES)
  const titles = [...all].filter(isDrawn)
  if (titles.length === 0) follow(step === 1 ? 'next' : 'prev')
  else move(titles, step)
}

/** Whether an element takes any room. The oldest browsers have no `checkVisibility`. */
const isDrawn = (element: Element): boolean => element.getClientRects().length > 0

function move(titles: readonly HTMLElement[], step: 1 | -1): void {
  const current = titles.findIndex((title) => itemOf(title).contains(document.activeElement))
  const tops = titles.map((title) => title.getBoundingClientRect().top)
  const title = titles[indexAfter(tops, current, step) ?? -1]
  title?.focus({ preventScroll: true })
  // In the centre no sticky element covers the title, and its summary is visible below it.
  title?.scrollIntoView({ block: 'center' })
}

/** The list item of a title. A focused link in a fact’s summary belongs to that fact’s item. */
function itemOf(title: HTMLElement): Element {
  return title.closest('.fact, .search-result') ?? title
}

function follow(rel: 'next' | 'prev'): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel~="${rel}"]`)?.click()
}
