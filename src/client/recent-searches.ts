import { keep, kept } from './kept.ts'
import { readRecent, withRecent } from './recent-list.ts'
import { part } from './search-parts.ts'
import { fill } from './search-texts.ts'

const KEY = 'searches'

/** Searches that this browser remembers, if its reader asked for that; they go nowhere. */
export class RecentSearches {
  readonly #root: HTMLElement
  readonly #box: HTMLInputElement
  readonly #forget: string

  /** @param forget says what a button does: `Forget “{query}”` */
  constructor(root: HTMLElement, forget: string, signal: AbortSignal) {
    this.#root = root
    this.#forget = forget
    this.#box = part(root, 'remember') as HTMLInputElement
    this.#box.checked = kept(KEY) !== undefined
    const remember = (): void => keep(KEY, this.#box.checked ? '[]' : undefined)
    this.#box.addEventListener('change', () => this.#change(remember), { signal })
    const clear = (): void => keep(KEY, '[]')
    part(root, 'forget').addEventListener('click', () => this.#change(clear, this.#box), { signal })
    this.#draw()
  }

  /** Remembers a search that was meant. */
  add(query: string): void {
    if (!this.#box.checked || query === '') return
    this.#change(() => keep(KEY, JSON.stringify(withRecent(readRecent(kept(KEY)), query))))
  }

  /** @param next gets the focus where what had it is gone */
  #change(change: () => void, next?: HTMLElement): void {
    change()
    this.#draw()
    next?.focus()
  }

  #draw(): void {
    const list = readRecent(kept(KEY))
    part(this.#root, 'recent').replaceChildren(...list.map((query) => this.#item(query)))
    part(this.#root, 'forget').hidden = list.length === 0
  }

  #item(query: string): HTMLLIElement {
    const [item, link, button] = [make('li'), make('a'), make('button')]
    link.href = `?${new URLSearchParams({ q: query }).toString()}`
    link.textContent = query
    button.type = 'button'
    button.className = 'recent-forget'
    button.ariaLabel = fill(this.#forget, { query })
    button.addEventListener('click', () => {
      const place = [...(item.parentElement?.children ?? [])].indexOf(item)
      const left = readRecent(kept(KEY)).filter((other) => other !== query)
      this.#change(() => keep(KEY, JSON.stringify(left)))
      const buttons = part(this.#root, 'recent').querySelectorAll('button')
      ;(buttons[Math.min(place, buttons.length - 1)] ?? this.#box).focus()
    })
    item.append(link, button)
    return item
  }
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  document.createElement(tag)
