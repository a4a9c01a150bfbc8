import { aroundSlot } from '../../text/around-slot.ts'
import { say } from '../../text/say.ts'
import type { Name } from '../tables/names.ts'
import { quotedText, type SearchTexts } from './texts.ts'
import { addressOf, type SearchState } from '../engine/query/state.ts'
import type { Hints } from '../engine/searcher.ts'

/** The site and the search that hints link to. */
interface Target {
  readonly base: string
  readonly state: SearchState
  readonly language: string
}

/** Lines above the results. */
export interface HintLines {
  /** How the search was read: dates, exclusions, suggestions, aliases. */
  readonly understood: readonly HTMLElement[]
  /** Pages that answer the search. */
  readonly pages: readonly HTMLElement[]
}

/**
 * The lines above the results; most have a link.
 * @param language the language of the texts
 */
export function hintLines(
  hints: Hints,
  texts: SearchTexts,
  { base, state, language }: Target,
): HintLines {
  const { meant, aliases, pages, dates, leftOut, ignored } = hints
  const meantLine = (text: string, query: string): HTMLElement =>
    line(texts.meant, {
      text,
      address: addressOf({ ...state, query }, new URL(location.href)).href,
    })
  const pageOf = ({ kind, id }: Name): string => `${base}${kind}/${id}/`
  const quoted = (words: readonly string[]): string => quotedText(texts, language, words)
  const alreadyLinked = new Set(aliases.map(({ name }) => pageOf(name)))
  return {
    understood: [
      ...dates.flatMap(({ typed, date, other }) => [
        plainLine(say(texts.readAs, { typed, date })),
        ...(other ? [meantLine(other.date, other.query)] : []),
      ]),
      ...(leftOut.length === 0 ? [] : [plainLine(say(texts.leftOut, { words: quoted(leftOut) }))]),
      ...(ignored.length === 0 ? [] : [plainLine(say(texts.ignored, { signs: quoted(ignored) }))]),
      ...(meant === undefined ? [] : [meantLine(meant, meant)]),
      ...aliases.map(({ alias, name }) =>
        line(texts.standsFor, { text: name.name, address: pageOf(name) }, { alias }),
      ),
    ],
    pages: pages
      .filter(({ address }) => !alreadyLinked.has(address))
      .map(({ address, title, kind }) =>
        line(texts.page[kind] ?? '{link}', { text: title, address }),
      ),
  }
}

function plainLine(text: string): HTMLElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}

/** A line from a pattern: a link fills its slot `{link}`, texts fill the others. */
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
