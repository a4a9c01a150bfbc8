import { fold } from '../exports/search-words.ts'
import { HIGHLIGHT } from './highlight-name.ts'

/**
 * `<found-words>`: marks, in the text of a fact, the words of the search that led to it. It colours
 * ranges and changes no element, so that nothing shifts; a browser that cannot shows nothing.
 */
class FoundWords extends HTMLElement {
  connectedCallback(): void {
    const [typed = '', ...others] = new URL(location.href).searchParams.getAll(HIGHLIGHT)
    const text = document.querySelector('.fact-main')
    if (!('highlights' in CSS) || text === null) return
    const ranges = rangesIn(
      text,
      [typed, ...others].flatMap((words) => words.split(/\s+/)),
    )
    if (ranges.length === 0) return
    CSS.highlights.set('found', new Highlight(...ranges))
    const notice = this.querySelector('p')
    if (notice) notice.textContent = notice.textContent.replace('{query}', () => typed)
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => this.#clear())
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

/** The words of an element that are sought, or begin with a longer one that is. */
function rangesIn(element: Element, words: readonly string[]): Range[] {
  const sought = words.map(fold).filter(Boolean)
  const isSought = (word: string): boolean =>
    sought.some((one) => word === one || (one.length > 3 && word.startsWith(one)))
  const ranges: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!isSought(fold(word))) continue
      const range = new Range()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      ranges.push(range)
    }
  return ranges
}

customElements.define('found-words', FoundWords)
