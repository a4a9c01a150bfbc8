import type { FilterTexts } from './texts.ts'
import { makeElement } from './make-element.ts'
import { say } from '../../text/say.ts'

/** An active filter, in words, and how to remove it. */
export interface Chip {
  readonly name: string
  readonly remove: () => void
}

/** Says how many facts are shown and lists the active filters, each with a button to remove it. */
export class FilterBar {
  readonly #root: HTMLElement
  readonly #texts: Pick<FilterTexts, 'remove'>

  constructor(root: HTMLElement, texts: Pick<FilterTexts, 'remove'>, clear: () => void) {
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
  }

  /** Sets the count. An unchanged text is not set again, since screen readers would repeat it. */
  say(text: string): void {
    const status = this.#part('status')
    if (status && status.textContent.trim() !== text) status.textContent = text
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
    button.ariaLabel = say(this.#texts.remove, { name })
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
