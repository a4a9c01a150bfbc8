import { say } from '../../text/say.ts'
import { placeCard, rowOf } from './card.ts'
import { moveFocus, setStop } from './roving.ts'

/** A card has at most so many facts; its last link leads to all. */
const MAX_ROWS = 8

/** A pointer that only passes opens no card, and has the time to move into an open one. */
const PAUSE_MS = 200

/**
 * `<fact-cards>`: shows what the marks and numbers inside it stand for, on hover, focus and tap. A link
 * names its facts as `data-facts`; the page has a row for each, marked `data-row`, from which the card
 * takes `.date`, link and `.who`. A second tap, a click or Enter follows the link. In an SVG,
 * the links are one stop for Tab, and arrow keys move between them.
 */
class FactCards extends HTMLElement {
  readonly #card = document.createElement('div')
  #link: Element | undefined
  /** When a finger came down: the link with an open card, or null. Undefined for all other clicks. */
  #before: Element | null | undefined
  #timer: number | undefined

  connectedCallback(): void {
    this.refresh()
    const events = ['pointerover', 'pointerout', 'focusin', 'focusout', 'pointerdown', 'click']
    this.addEventListener('keydown', moveFocus)
    // Browsers without popovers have the links, and no cards.
    if (!('popover' in this.#card)) return
    this.#card.className = 'card'
    this.#card.popover = 'auto'
    for (const type of events) this.addEventListener(type, this)
  }

  /** Makes one of the shown marks the stop for Tab, after some were filtered out. */
  refresh(): void {
    for (const drawing of this.querySelectorAll('svg[role=group]')) setStop(drawing)
  }

  handleEvent(event: Partial<PointerEvent> & Event): void {
    const { type, pointerType, buttons, target } = event
    const isTouch = pointerType === 'touch'
    const isInCard = this.#card.contains(target as Element)
    const link = isInCard ? null : (target as Element).closest('[data-facts], [data-span]')
    if (type === 'pointerdown') {
      this.#before = isTouch ? (this.#isOpen ? this.#link : null) : undefined
      return
    }
    if (type === 'click') {
      const before = this.#before
      // A click may come from a key, with no finger before it.
      this.#before = undefined
      if (link && before !== undefined && link !== before) {
        event.preventDefault()
        this.#show(link)
      }
      return
    }
    // A card that closes gives the focus back.
    const isOfCard = this.#card.contains(event.relatedTarget as Element)
    if (isTouch || buttons || (type === 'focusin' && isOfCard)) return
    clearTimeout(this.#timer)
    if (link?.matches(':focus-visible')) this.#show(link)
    // An open card would cover what gets the focus next.
    else if (type === 'focusout' && !isOfCard) this.#card.hidePopover()
    else
      this.#timer = window.setTimeout(() => {
        if (type === 'pointerout') this.#card.hidePopover()
        else if (link) this.#show(link)
      }, PAUSE_MS)
  }

  get #isOpen(): boolean {
    return this.#card.matches(':popover-open')
  }

  #show(link: Element): void {
    if (link === this.#link && this.#isOpen) return
    this.#link = link
    const ids = link.getAttribute('data-facts')?.split(' ') ?? []
    const rows = ids.slice(0, MAX_ROWS).flatMap((id) => rowOf(id) ?? [])
    const all = document.createElement('a')
    all.href = link.getAttribute('href') ?? ''
    all.textContent = rows[0]
      ? say(this.dataset['all'] ?? '', { count: ids.length }, document.documentElement.lang)
      : link.textContent
    this.#card.replaceChildren(...rows, ...(ids.length > 1 || !rows[0] ? [all] : []))
    // Right after the drawing, so that Tab leads from the mark into its card.
    const drawing = link.closest('svg[role=group]') ?? link
    if (drawing.nextSibling !== this.#card) drawing.after(this.#card)
    if (!this.#isOpen) this.#card.showPopover()
    placeCard(this.#card, link)
  }
}

customElements.define('fact-cards', FactCards)
