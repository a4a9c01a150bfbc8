import { load, save } from './storage.ts'
import { actionOf, type Action } from './keys.ts'
import { focusFact, focusSearch } from './move-focus.ts'

/** The storage key under which a reader’s “off” is saved; nothing is saved while keys are on. */
const STORAGE_KEY = 'timeline-keys-off'

/** Elements that use keys themselves while they have the focus. */
const TYPING = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])'

/** Elements that cover the page: keys would move the focus behind them. `:is` skips unknown selectors. */
const OPEN = ':is(dialog[open], :popover-open)'

/**
 * `<key-help>`: the single-key shortcuts, and the dialog that lists them and switches them all off
 * or on (WCAG 2.2, 2.1.4). The choice is saved in this browser.
 */
export class KeyHelp extends HTMLElement {
  readonly #box = this.querySelector('input')

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => this.#press(event))
    this.addEventListener('change', () => this.#save())
    this.querySelector('button')?.addEventListener('click', () => this.#open())
  }

  #press(event: KeyboardEvent): void {
    const [target] = event.composedPath()
    if (event.defaultPrevented || event.isComposing) return
    if (target instanceof Element && target.closest(TYPING)) return
    const action = actionOf(event)
    // Storage is read for each press: another tab may have switched the keys off.
    if (!action || load(STORAGE_KEY) !== undefined || document.querySelector(OPEN)) return
    event.preventDefault()
    this.#act(action)
  }

  #act(action: Action): void {
    if (action === 'search') focusSearch()
    else if (action === 'help') this.#open()
    else focusFact(action === 'next' ? 1 : -1)
  }

  #open(): void {
    if (this.#box) this.#box.checked = load(STORAGE_KEY) === undefined
    this.querySelector('dialog')?.showModal()
  }

  #save(): void {
    save(STORAGE_KEY, this.#box?.checked === false ? 'off' : undefined)
  }
}

customElements.define('key-help', KeyHelp)
