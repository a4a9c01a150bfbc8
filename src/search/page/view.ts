import { part } from './dom-part.ts'

/** What the search page shows: nothing yet, a search under way, its outcome. */
export type ViewState = 'idle' | 'searching' | 'found' | 'none' | 'failed'

/** The parts of the search page that it shows and hides; the HTML has them all. */
export class SearchView {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly order: HTMLSelectElement
  readonly #root: HTMLElement

  constructor(root: HTMLElement) {
    this.#root = root
    this.form = part(root, 'form') as HTMLFormElement
    this.field = part(root, 'field') as HTMLInputElement
    this.order = part(root, 'order') as HTMLSelectElement
  }

  /** Tells the style sheet how it stands. */
  set state(state: ViewState) {
    this.#root.dataset['state'] = state
  }

  get state(): ViewState {
    return this.#root.dataset['state'] as ViewState
  }

  /** Shows lines in a list; none hide it. */
  list(name: 'hints' | 'loosen', lines: readonly HTMLElement[]): void {
    const list = part(this.#root, name)
    list.replaceChildren(...lines)
    list.hidden = lines.length === 0
  }

  /** Has a text said by screen readers, once: it is shown elsewhere. */
  speak(text: string): void {
    const region = part(this.#root, 'understood')
    if (region.textContent !== text) region.textContent = text
  }

  /** Changes what is shown. The keyboard goes on from its count, where what it was on is gone. */
  change(change: () => void): void {
    const before = document.activeElement
    const hadFocus = before !== null && this.#root.contains(before)
    change()
    if (hadFocus && !before.checkVisibility()) this.#focusStatus()
  }

  /** A keyboard on the screen would cover what was found. */
  putKeyboardAway(): void {
    if (matchMedia('(pointer: coarse)').matches) this.#focusStatus()
  }

  #focusStatus(): void {
    part(this.#root, 'status').focus({ preventScroll: true })
  }
}
