import { keep } from './storage.ts'

/** Where the choice is kept; public/early.js, which cannot import this, reads the same. */
const KEY = 'timeline-theme'

/**
 * `<theme-switch>`: radio buttons `system`, `light` and `dark`. The choice is kept in this browser,
 * for every page and tab; “system” leaves nothing behind. public/early.js puts it into effect.
 */
export class ThemeSwitch extends HTMLElement {
  #listening: AbortController | undefined

  connectedCallback(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.addEventListener('change', (event) => this.#choose(event), { signal })
    // early.js listened first: what it shows by now is what holds.
    window.addEventListener('storage', () => this.#show(), { signal })
    window.addEventListener('pageshow', () => this.#show(), { signal })
    this.#show()
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }

  #choose({ target }: Event): void {
    const theme = (target as HTMLInputElement).value
    keep(KEY, theme === 'system' ? undefined : theme)
    document.dispatchEvent(new CustomEvent('themechoice', { detail: theme }))
  }

  #show(): void {
    const { theme = 'system' } = document.documentElement.dataset
    const radio = this.querySelector<HTMLInputElement>(`[value="${theme}"]`)
    if (radio) radio.checked = true
  }
}

customElements.define('theme-switch', ThemeSwitch)
