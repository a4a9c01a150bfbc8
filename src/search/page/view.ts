import { part } from './dom-part.ts'
import type { Tip } from './tips.ts'

/** The states of the search page. */
export type ViewState = 'idle' | 'searching' | 'found' | 'none' | 'failed'

/** The elements of the search page; the HTML has them all, and this shows and hides them. */
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

  /** The state, which the style sheet reads too. */
  set state(state: ViewState) {
    this.#root.dataset['state'] = state
  }

  get state(): ViewState {
    return this.#root.dataset['state'] as ViewState
  }

  /** Shows lines in a list; without lines the list is hidden. */
  list(name: 'hints' | 'loosen', lines: readonly HTMLElement[]): void {
    const list = part(this.#root, name)
    list.replaceChildren(...lines)
    list.hidden = lines.length === 0
  }

  /** Shows only the tips that apply to a search. */
  tip(tips: readonly Tip[]): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>('[data-tip]'))
      item.hidden = !tips.some((tip) => tip === item.dataset['tip'])
  }

  /** Lets screen readers announce a text once; the text is visible elsewhere. */
  speak(text: string): void {
    const region = part(this.#root, 'understood')
    if (region.textContent !== text) region.textContent = text
  }

  /** Runs a change. If the focused element disappears, the status gets the focus. */
  change(change: () => void): void {
    const before = document.activeElement
    const hadFocus = before !== null && this.#root.contains(before)
    change()
    if (hadFocus && before.getClientRects().length === 0) this.#focusStatus()
  }

  /** Closes the on-screen keyboard, which would cover the results. */
  putKeyboardAway(): void {
    if (matchMedia('(pointer: coarse)').matches) this.#focusStatus()
  }

  #focusStatus(): void {
    part(this.#root, 'status').focus({ preventScroll: true })
  }
}
