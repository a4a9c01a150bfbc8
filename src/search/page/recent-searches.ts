import { keep, kept } from '../../client/site/storage.ts'
import { readRecent, withRecent } from './recent-list.ts'
import { part } from './dom-part.ts'
import { say } from '../../text/say.ts'

/** Searches that this browser remembers, if its reader asked for that; they go nowhere. */
export class RecentSearches {
  readonly #root: HTMLElement
  readonly #box: HTMLInputElement
  readonly #forget: string
  readonly #key: string

  /**
   * @param base the site’s base path: other sites may have the same origin, and so the same storage
   * @param forget says what a button does: `Forget “{query}”`
   */
  constructor(
    root: HTMLElement,
    { base, forget }: { base: string; forget: string },
    signal: AbortSignal,
  ) {
    this.#key = `timeline-searches ${base}`
    this.#root = root
    this.#forget = forget
    this.#box = part(root, 'remember') as HTMLInputElement
    this.#box.checked = kept(this.#key) !== undefined
    const remember = (): void => keep(this.#key, this.#box.checked ? '[]' : undefined)
    this.#box.addEventListener('change', () => this.#change(remember), { signal })
    const clear = (): void => keep(this.#key, '[]')
    part(root, 'forget').addEventListener('click', () => this.#change(clear, this.#box), { signal })
    this.#draw()
  }

  /** Remembers a search that was meant. */
  add(query: string): void {
    if (!this.#box.checked || query === '') return
    this.#change(() =>
      keep(this.#key, JSON.stringify(withRecent(readRecent(kept(this.#key)), query))),
    )
  }

  /** @param next gets the focus where what had it is gone */
  #change(change: () => void, next?: HTMLElement): void {
    change()
    this.#draw()
    next?.focus()
  }

  #draw(): void {
    const list = readRecent(kept(this.#key))
    part(this.#root, 'recent').replaceChildren(...list.map((query) => this.#item(query)))
    part(this.#root, 'forget').hidden = list.length === 0
  }

  #item(query: string): HTMLLIElement {
    const [item, link, button] = [make('li'), make('a'), make('button')]
    link.href = `?${new URLSearchParams({ q: query }).toString()}`
    link.textContent = query
    button.type = 'button'
    button.className = 'recent-forget'
    button.ariaLabel = say(this.#forget, { query })
    button.addEventListener('click', () => {
      const place = [...(item.parentElement?.children ?? [])].indexOf(item)
      const left = readRecent(kept(this.#key)).filter((other) => other !== query)
      this.#change(() => keep(this.#key, JSON.stringify(left)))
      const buttons = part(this.#root, 'recent').querySelectorAll('button')
      ;(buttons[Math.min(place, buttons.length - 1)] ?? this.#box).focus()
    })
    item.append(link, button)
    return item
  }
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  document.createElement(tag)
