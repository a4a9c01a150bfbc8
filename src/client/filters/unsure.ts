import { makeElement } from './make-element.ts'

/**
 * Facts as a list apart, each under its own date. They are copies: where they stand in the list is
 * where they come back to.
 * @param items the list’s items of the facts, in order
 */
export function unsureRuns(items: readonly HTMLElement[]): Element[] {
  return items.flatMap((item) => {
    const run = item.closest('.run')
    const fact = item.querySelector<HTMLElement>(':scope > .fact')
    return run && fact ? [runOf(run, fact)] : []
  })
}

function runOf(run: Element, fact: HTMLElement): Element {
  const [copy, date, list, item] = [
    fact.cloneNode(true),
    run.firstElementChild,
    makeElement('ol'),
    makeElement('li'),
  ]
  const alone = makeElement('div', 'run')
  item.append(retitled(copy as HTMLElement))
  list.className = 'facts'
  list.append(item)
  alone.append(date?.cloneNode(true) ?? '', list)
  return alone
}

/** Right below the section’s heading, of the second level, stand titles of the third. */
function retitled(fact: HTMLElement): HTMLElement {
  fact.hidden = false
  const old = fact.querySelector('.fact-title')
  const title = makeElement('h3', 'fact-title')
  title.append(...(old?.childNodes ?? []))
  old?.replaceWith(title)
  return fact
}
