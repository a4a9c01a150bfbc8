import type { ResultList } from './result-list.ts'
import { part } from './dom-part.ts'

/** The elements that the keys of the search page move between. */
interface KeyTargets {
  readonly root: HTMLElement
  readonly field: HTMLInputElement
  readonly list: ResultList
  /** Empties the field. */
  readonly clear: () => void
}

/**
 * ↓ and ↑ move between the field and the results; Escape returns to the field, and clears it there.
 * Arrows with a modifier keep their usual meaning.
 */
export function followKeys({ root, field, list, clear }: KeyTargets, signal: AbortSignal): void {
  const results = part(root, 'results')
  const inField = (key: string): boolean => {
    if (key === 'Escape' && field.value !== '') clear()
    else if (key === 'ArrowDown') return focus(titles(results)[0])
    else return false
    return true
  }
  const inResults = (key: string, target: Element): boolean => {
    if (key === 'Escape') return focus(field)
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
    const all = titles(results)
    const index = all.findIndex((title) => title.closest('li')?.contains(target))
    const next = all[index + (key === 'ArrowDown' ? 1 : -1)]
    if (key === 'ArrowUp') return focus(next ?? field)
    if (!next) void list.more(true)
    return next ? focus(next) : true
  }
  const follow = (event: KeyboardEvent): void => {
    const { key, target } = event
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
      return
    if (!(target instanceof Element)) return
    const isOurs =
      target === field ? inField(key) : results.contains(target) && inResults(key, target)
    if (isOurs) event.preventDefault()
  }
  root.addEventListener('keydown', follow, { signal })
}

const titles = (results: HTMLElement): HTMLElement[] => [
  ...results.querySelectorAll<HTMLElement>('.fact-title a'),
]

function focus(element: HTMLElement | undefined): boolean {
  element?.focus()
  return element !== undefined
}
