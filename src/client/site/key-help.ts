import { keep, kept } from './storage.ts'
import { actionOf, offIn, type Action } from './keys.ts'
import { toFact, toSearch } from './move-focus.ts'

const KEY = 'timeline-keys-off'

/** What takes keys itself while it has the focus. */
const TYPING = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])'

/** What lies over the page: keys would move what cannot be seen. */
const OPEN = CSS.supports('selector(:popover-open)')
  ? 'dialog[open], :popover-open'
  : 'dialog[open]'

/**
 * `<key-help>`: the page’s keys, and the dialog that lists them and switches each off or on
 * (WCAG 2.2, 2.1.4). What is off is kept in this browser.
 */
export class KeyHelp extends HTMLElement {
  #listening: AbortController | undefined

  connectedCallback(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    document.addEventListener('keydown', (event) => this.#press(event), { signal })
    this.addEventListener('change', () => this.#keepOff(), { signal })
    this.querySelector(':scope > button')?.addEventListener('click', () => this.#open(), { signal })
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  }

  #press(event: KeyboardEvent): void {
    const [target] = event.composedPath()
    if (event.defaultPrevented || event.isComposing) return
    if (target instanceof Element && target.closest(TYPING)) return
    if (document.querySelector(OPEN)) return
    // Read each time: another tab may have switched a key off.
    const action = actionOf(event, offIn(kept(KEY)))
    if (!action) return
    event.preventDefault()
    this.#act(action)
  }

  #act(action: Action): void {
    if (action === 'search') toSearch()
    else if (action === 'help') this.#open()
    else toFact(action === 'next' ? 1 : -1)
  }

  #open(): void {
    const off = offIn(kept(KEY))
    for (const box of this.#boxes) box.checked = !off.has(box.value)
    this.querySelector('dialog')?.showModal()
  }

  #keepOff(): void {
    const off = this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value)
    keep(KEY, off.length > 0 ? off.join('') : undefined)
  }
}

customElements.define('key-help', KeyHelp)
