import type { FilterTexts } from './texts.ts'
import { makeElement } from './make-element.ts'
import { say } from '../../text/say.ts'

/** A filter that is on, in words. */
export interface Chip {
  readonly name: string
  readonly remove: () => void
}

/** Says how much is shown and why, with the means to take filters away. */
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

  /** Shows the filters that are on. */
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

  /** Says how much there is; once, since a text that is set anew may be read out anew. */
  say(text: string): void {
    const status = this.#part('status')
    if (status && status.textContent.trim() !== text) status.textContent = text
  }

  /** The keyboard goes on from here where what it was on is gone. */
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

  /** The keyboard goes on from where the chip was. */
  #focusChip(place: number): void {
    const chips = this.#part('chips')?.querySelectorAll('button') ?? []
    const next = chips[Math.min(place, chips.length - 1)]
    if (next) next.focus()
    else this.#focusStatus()
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  }
}
