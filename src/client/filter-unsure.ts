/**
 * Facts as a list apart, each under its own date. They are copies: where they stand in the list is
 * where they come back to.
 * @param items the list’s items of the facts, in order
 */
export function unsureRuns(items: readonly HTMLElement[]): Element[] {
  return items.flatMap((item) => {
    const [run, fact] = [item.closest('.run'), item.querySelector(':scope > .fact')]
    if (!run || !fact) return []
    const [shell, list, entry] = [run.cloneNode(), make('ol', 'facts'), make('li')]
    const copy = fact.cloneNode(true) as HTMLElement
    copy.hidden = false
    entry.append(retitled(copy))
    list.append(entry)
    ;(shell as HTMLElement).hidden = false
    const date = run.querySelector('.run-date')?.cloneNode(true)
    ;(shell as HTMLElement).append(...(date ? [date] : []), list)
    return [shell as HTMLElement]
  })
}

/** Right below the section’s heading, of the second level, stand titles of the third. */
function retitled(fact: HTMLElement): HTMLElement {
  const old = fact.querySelector('.fact-title')
  const title = make('h3', 'fact-title')
  title.append(...(old?.childNodes ?? []))
  old?.replaceWith(title)
  return fact
}

function make(tag: string, className = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}
