import { placeAfter } from './keys.ts'

/** The titles of facts, in lists and among results. */
const TITLES = 'main .fact-title a'

/** Puts the reader into the page’s search field; its own comes before the header’s. */
export function toSearch(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('main [name="q"], header [name="q"]')
  const shown = [...fields].filter((field) => field.checkVisibility())
  const field = shown.find((one) => one.closest('main')) ?? shown[0]
  field?.focus()
  field?.select()
}

/** To the next fact of the page’s list, or of the timeline where the page is one fact. */
export function toFact(step: 1 | -1): void {
  const all = document.querySelectorAll<HTMLElement>(TITLES)
  const titles = [...all].filter((title) => title.checkVisibility())
  if (titles.length === 0) follow(step === 1 ? 'next' : 'prev')
  else move(titles, step)
}

function move(titles: readonly HTMLElement[], step: 1 | -1): void {
  const current = titles.findIndex((title) => holderOf(title).contains(document.activeElement))
  const tops = titles.map((title) => title.getBoundingClientRect().top)
  const title = titles[placeAfter(tops, current, step) ?? -1]
  title?.focus({ preventScroll: true })
  // In the middle nothing sticky covers it, and what is said of it stands below.
  title?.scrollIntoView({ block: 'center' })
}

/** What belongs to a title: a link in a fact’s summary counts as that fact. */
function holderOf(title: HTMLElement): Element {
  return title.closest('.fact, .search-result') ?? title
}

function follow(rel: 'next' | 'prev'): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel~="${rel}"]`)?.click()
}
