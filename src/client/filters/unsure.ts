import { makeElement } from './make-element.ts'

/**
 * Copies facts into a separate list, each under its own date. The originals keep their positions in
 * the main list.
 * @param items the list items of the facts, in order
 */
export function unsureRuns(items: readonly HTMLElement[]): Element[] {
  return items.flatMap((item) => {
    const run = item.closest('.run')
    const fact = item.querySelector<HTMLElement>(':scope > .fact')
    return run && fact ? [runOf(run, fact)] : []
  })
}

function runOf(run: Element, fact: HTMLElement): Element {
  const copy = fact.cloneNode(true) as HTMLElement
  const date = run.firstElementChild
  const list = makeElement('ol', 'facts')
  const item = makeElement('li')
  const alone = makeElement('div', 'run')
  item.append(retitled(copy))
  list.append(item)
  alone.append(date?.cloneNode(true) ?? '', list)
  return alone
}

/** Titles are of level three here, and what describes them has an id of its own. */
function retitled(fact: HTMLElement): HTMLElement {
  fact.hidden = false
  const told = fact.querySelector('.fact-title > [id]')
  if (told) {
    told.id = `unsure-${told.id}`
    fact.querySelector('.fact-title > a')?.setAttribute('aria-describedby', told.id)
  }
  const old = fact.querySelector('.fact-title')
  const title = makeElement('h3', 'fact-title')
  title.append(...(old?.childNodes ?? []))
  old?.replaceWith(title)
  return fact
}
