import { placesOf, runsOf, typedRuns, type Run } from '../engine/find-phrases.ts'
import { HIGHLIGHT } from '../tables/highlight-parameter.ts'
import { aroundSlot } from '../../text/around-slot.ts'
import { withinQuotes } from './within-quotes.ts'

/**
 * `<found-words>`: marks, in what is said of a fact, the words of the search that led to it. It colours
 * ranges and changes no element, so that nothing shifts; a browser that cannot shows nothing.
 */
class FoundWords extends HTMLElement {
  connectedCallback(): void {
    const [typed = '', ...others] = new URL(location.href).searchParams.getAll(HIGHLIGHT)
    const text = document.querySelector('.fact-page')
    if (!('highlights' in CSS) || text === null) return
    const ranges = rangesIn(text, [...typedRuns(typed), ...runsOf(others)])
    const [first] = ranges
    if (!first) return
    CSS.highlights.set('found', new Highlight(...ranges))
    this.append(this.querySelector('template')?.content ?? '')
    const notice = this.querySelector('span')
    if (notice) {
      notice.textContent = aroundSlot(notice.textContent, 'query').join(withinQuotes(typed))
      // Where there is no room for all of it, a pointer shows it.
      notice.title = notice.textContent
    }
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => this.#clear())
    showFirst(first)
  }

  #clear(): void {
    const url = new URL(location.href)
    url.searchParams.delete(HIGHLIGHT)
    history.replaceState(history.state, '', url)
    CSS.highlights.delete('found')
    // The keyboard goes on from the text, not from a button that is gone.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    this.hidden = true
  }
}

/** What words stand side by side in. */
const BLOCKS =
  'p, li, dt, dd, h1, h2, h3, h4, blockquote, figcaption, td, th, div, section, article'

/** Where an element has what is sought. */
function rangesIn(element: Element, runs: readonly Run[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const blocks: Text[][] = []
  let last: Element | null | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS)
    if (block !== last) blocks.push([])
    last = block
    blocks.at(-1)?.push(node as Text)
  }
  return blocks.flatMap((nodes) => rangesOf(nodes, runs))
}

/** The same in the texts of one block, links and emphasis among them. */
function rangesOf(nodes: readonly Text[], runs: readonly Run[]): Range[] {
  const text = nodes.map(({ data }) => data).join('')
  return placesOf(text, runs).map(({ start, end }) => {
    const range = new Range()
    range.setStart(...placeIn(nodes, start))
    range.setEnd(...placeIn(nodes, end - 1))
    range.setEnd(range.endContainer, range.endOffset + 1)
    return range
  })
}

/** The text that has a character of their joined text, and where. */
function placeIn([node, ...more]: readonly Text[], at: number): [Text, number] {
  if (!node) throw new RangeError('no such character')
  return at < node.length ? [node, at] : placeIn(more, at - node.length)
}

/** Shows the first match where it lies below the window, at once: nothing has been read yet. */
function showFirst(range: Range): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Who comes back is where they were before.
  if (location.hash !== '' || entry?.type !== 'navigate') return
  if (range.getBoundingClientRect().top < innerHeight) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

customElements.define('found-words', FoundWords)
