import type { DateNote } from '../engine/date-notes.ts'
import { aroundSlot } from '../../text/around-slot.ts'
import { say } from '../../text/say.ts'
import type { SearchTexts } from './texts.ts'
import { addressOf, type SearchState } from '../engine/state.ts'
import type { Hints } from '../engine/searcher.ts'

/** Where a hint leads within the site. */
interface Place {
  readonly base: string
  readonly state: SearchState
}

/**
 * Lines above the results: how dates were read, what may have been meant, what an alias stands for,
 * and pages that answer the search. All but the first are texts with a link in their slot.
 */
export function hintLines(hints: Hints, texts: SearchTexts, { base, state }: Place): HTMLElement[] {
  const { meant, aliases, pages, dates } = hints
  const lines = dates.map((note) => dateLine(note, texts))
  if (meant !== undefined) {
    const address = addressOf({ ...state, query: meant }, new URL(location.href)).href
    lines.push(line(texts.meant, { text: meant, address }))
  }
  for (const { alias, name } of aliases) {
    const link = { text: name.name, address: `${base}${name.kind}/${name.id}/` }
    lines.push(line(texts.standsFor, link, { alias }))
  }
  const told = new Set(aliases.map(({ name }) => `${base}${name.kind}/${name.id}/`))
  for (const { address, title, kind } of pages.filter((page) => !told.has(page.address)))
    lines.push(line(texts.page[kind] ?? '{link}', { text: title, address }))
  return lines
}

function dateLine({ typed, date }: DateNote, texts: SearchTexts): HTMLElement {
  const item = document.createElement('li')
  item.textContent = say(texts.readAs, { typed, date })
  return item
}

/** A text with a link in its slot `{link}`, and what fills its other slots. */
function line(
  pattern: string,
  link: { readonly text: string; readonly address: string },
  slots: Readonly<Record<string, string>> = {},
): HTMLElement {
  const [before, after] = aroundSlot(pattern, 'link')
  const anchor = document.createElement('a')
  anchor.href = link.address
  anchor.textContent = link.text
  const item = document.createElement('li')
  item.append(say(before, slots), anchor, say(after, slots))
  return item
}
