import type { FilterTexts } from './texts.ts'
import { makeElement } from './make-element.ts'
import { say } from '../../text/say.ts'

/** An active filter, in words, and how to remove it. */
export interface Chip {
  readonly name: string
  readonly remove: () => void
}

/** The texts that the bar fills. */
type BarTexts = Pick<FilterTexts, 'remove' | 'open' | 'done'>

/** Says how many facts are shown and lists the active filters, each with a button to remove it. */
export class FilterBar {
  readonly #root: HTMLElement
  readonly #texts: BarTexts

  constructor(root: HTMLElement, texts: BarTexts, clear: () => void) {
    this.#root = root
    this.#texts = texts
    this.#part('clear')?.addEventListener('click', () => {
      clear()
      this.#focusStatus()
    })
  }

  /** Draws a chip for each active filter. */
  show(chips: readonly Chip[]): void {
    const list = this.#part('chips')
    const focused = [...(list?.children ?? [])].findIndex((item) =>
      item.contains(document.activeElement),
    )
    list?.replaceChildren(...chips.map((chip) => this.#draw(chip)))
    for (const name of ['chips', 'clear']) {
      const part = this.#part(name)
      if (part) part.hidden = chips.length === 0
    }
    if (focused !== -1) this.#focusChip(focused)
    this.#fill('open', this.#texts.open, chips.length)
  }

  /**
   * Sets the line that counts the facts. An unchanged text is not set again, since screen readers
   * would repeat it.
   * @param count for the button that closes the sheet of filters; undefined while it is not known
   */
  say(text: string, count?: number): void {
    const status = this.#part('status')
    if (status && status.textContent.trim() !== text) status.textContent = text
    if (count !== undefined) this.#fill('done', this.#texts.done, count)
  }

  #fill(name: string, pattern: string, count: number): void {
    const part = this.#part(name)
    if (part) part.textContent = say(pattern, { count }, document.documentElement.lang)
  }

  /** Moves the focus here when the focused element is gone. */
  #focusStatus(): void {
    this.#part('status')?.focus({ preventScroll: true })
  }

  #draw({ name, remove }: Chip): HTMLLIElement {
    const item = makeElement('li')
    const button = makeElement('button', 'chip')
    button.type = 'button'
    button.textContent = name
    button.setAttribute('aria-label', say(this.#texts.remove, { name }))
    button.addEventListener('click', remove)
    item.append(button)
    return item
  }

  /** Moves the focus to the chip that now stands where the removed one was. */
  #focusChip(index: number): void {
    const chips = this.#part('chips')?.querySelectorAll('button') ?? []
    const next = chips[Math.min(index, chips.length - 1)]
    if (next) next.focus()
    else this.#focusStatus()
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  }
}
