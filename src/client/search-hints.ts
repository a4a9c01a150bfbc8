import { fill, type SearchTexts } from './search-texts.ts'
import { addressOf, type SearchState } from './search-state.ts'
import type { Hints } from './searcher.ts'

/** Where a hint leads within the site. */
interface Place {
  readonly base: string
  readonly state: SearchState
}

/**
 * Lines above the results: what may have been meant, what an alias stands for, and pages that
 * answer the search. Each is a text with a link in its slot.
 */
export function hintLines(hints: Hints, texts: SearchTexts, { base, state }: Place): HTMLElement[] {
  const { meant, aliases, pages } = hints
  const lines: HTMLElement[] = []
  if (meant !== undefined) {
    const address = addressOf({ ...state, query: meant }, new URL(location.href)).href
    lines.push(line(texts.meant, { text: meant, address }))
  }
  for (const { alias, name } of aliases) {
    const text = fill(texts.standsFor, { alias })
    lines.push(line(text, { text: name.name, address: `${base}${name.kind}/${name.id}/` }))
  }
  const told = new Set(aliases.map(({ name }) => `${base}${name.kind}/${name.id}/`))
  for (const { address, title, kind } of pages.filter((page) => !told.has(page.address)))
    lines.push(line(texts.page[kind] ?? '{link}', { text: title, address }))
  return lines
}

function line(
  text: string,
  link: { readonly text: string; readonly address: string },
): HTMLElement {
  const [before = '', after = ''] = text.split('{link}')
  const anchor = document.createElement('a')
  anchor.href = link.address
  anchor.textContent = link.text
  const item = document.createElement('li')
  item.append(before, anchor, after)
  return item
}
