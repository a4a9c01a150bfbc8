import type { Result } from './search-result.ts'
import type { SearchTexts } from './search-texts.ts'
import type { Stretch } from './search-excerpt.ts'

/** What the search page shows: nothing yet, a search under way, its outcome. */
export type ViewState = 'idle' | 'searching' | 'found' | 'none' | 'failed'

/** The parts of the search page; the HTML has them all. */
export interface SearchView {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly order: HTMLSelectElement
  readonly more: HTMLButtonElement
  readonly retry: HTMLButtonElement
  /** Says that a search is under way; where one has been answered, that answer stays until the next. */
  readonly wait: (text: string) => void
  /** Says how it stands, in words and to the style sheet, and whether there is more. */
  readonly say: (state: ViewState, text: string, hasMore?: boolean) => void
  /** Shows lines above the results; none hide the list. */
  readonly hint: (lines: readonly HTMLElement[]) => void
  /** Draws results in the place of those there are. */
  readonly draw: (results: readonly Result[]) => void
  /** Draws results after those there are, and leads the keyboard to the first of them. */
  readonly add: (results: readonly Result[]) => void
}

/** Finds the parts of the search page; the texts label the parts of facts. */
export function searchView(root: HTMLElement, texts: SearchTexts): SearchView {
  const list = part(root, 'results')
  const more = part(root, 'more') as HTMLButtonElement
  const items = (results: readonly Result[]): DocumentFragment[] =>
    results.map((result) => itemOf(result, root, texts))
  return {
    form: part(root, 'form') as HTMLFormElement,
    field: part(root, 'field') as HTMLInputElement,
    order: part(root, 'order') as HTMLSelectElement,
    more,
    retry: part(root, 'retry') as HTMLButtonElement,
    wait: (text) => {
      if (list.children.length > 0) return
      root.dataset['state'] = 'searching'
      part(root, 'status').textContent = text
    },
    say: (state, text, hasMore = false) => {
      root.dataset['state'] = state
      part(root, 'status').textContent = text
      more.hidden = !hasMore
    },
    hint: (lines) => {
      const hints = part(root, 'hints')
      hints.replaceChildren(...lines)
      hints.hidden = lines.length === 0
    },
    draw: (results) => list.replaceChildren(...items(results)),
    add: (results) => {
      const before = list.children.length
      list.append(...items(results))
      list.children[before]?.querySelector('a')?.focus()
    },
  }
}

function itemOf(result: Result, root: HTMLElement, texts: SearchTexts): DocumentFragment {
  const template = part(root, 'result') as HTMLTemplateElement
  const item = template.content.cloneNode(true) as DocumentFragment
  const link = part(item, 'title') as HTMLAnchorElement
  link.href = result.address
  link.replaceChildren(...result.title.map(nodeOf))
  const date = part(item, 'date') as HTMLTimeElement
  date.textContent = result.date
  if (result.datetime !== undefined) date.dateTime = result.datetime
  part(item, 'by').textContent = result.by
  part(item, 'excerpt').replaceChildren(...result.excerpt.map(nodeOf))
  const label = part(item, 'part')
  label.textContent = texts.part[result.part] ?? ''
  label.hidden = label.textContent === ''
  const mark = root.querySelector<HTMLTemplateElement>(
    `template[data-mark="${CSS.escape(result.mark)}"]`,
  )
  if (mark) part(item, 'mark').replaceChildren(mark.content.cloneNode(true))
  return item
}

function nodeOf({ text, isMarked }: Stretch): Node {
  if (!isMarked) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`the search page has no part “${name}”`)
  return found
}
