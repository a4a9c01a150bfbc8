import { save } from './storage.ts'

/** The storage key of the choice; public/early.js cannot import this, so it repeats it. */
const STORAGE_KEY = 'timeline-theme'

/**
 * `<theme-switch>`: radio buttons `system`, `light` and `dark`. The choice is stored in this browser,
 * for every page and tab; “system” removes it. public/early.js applies it.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', (event) => this.#choose(event))
    // The listener of early.js runs first, so the theme that it has set is current here.
    for (const event of ['storage', 'pageshow']) window.addEventListener(event, () => this.#show())
    this.#show()
  }

  #choose({ target }: Event): void {
    const theme = (target as HTMLInputElement).value
    save(STORAGE_KEY, theme === 'system' ? undefined : theme)
    document.dispatchEvent(new CustomEvent('themechoice', { detail: theme }))
  }

  #show(): void {
    const { theme = 'system' } = document.documentElement.dataset
    const radio = this.querySelector<HTMLInputElement>(`[value="${theme}"]`)
    if (radio) radio.checked = true
  }
}

customElements.define('theme-switch', ThemeSwitch)
