import { folded } from '../../text/folded.ts'

/**
 * `<name-filter data-found data-none>`: an index of names with a field. While a reader types, it
 * hides the names that do not hold the typed text, and the letters without names. Enter sends the
 * text to the search, which knows all names and their other spellings.
 */
class NameFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    field?.addEventListener('input', () => this.#narrow(field.value))
    // A browser restores what was typed when the reader comes back.
    if (field?.value) this.#narrow(field.value)
  }

  #narrow(typed: string): void {
    const text = folded(typed)
    const lines = [...this.querySelectorAll<HTMLElement>('.index > li')]
    for (const line of lines)
      line.hidden = !folded(line.querySelector('.index-link')?.textContent ?? '').includes(text)
    for (const letter of this.querySelectorAll<HTMLElement>('.letter'))
      letter.hidden = letter.querySelector('.index > li:not([hidden])') === null
    this.#tell(text === '' ? undefined : lines.filter(({ hidden }) => !hidden).length, typed)
  }

  #tell(count: number | undefined, typed: string): void {
    const { found = '', none = '' } = this.dataset
    const status = this.querySelector('[data-part="status"]')
    if (!status) return
    const number = (count ?? 0).toLocaleString(document.documentElement.lang)
    const told =
      count === 0 ? none.replace('{typed}', () => typed) : found.replace('{count}', number)
    status.textContent = count === undefined ? '' : told
  }
}

customElements.define('name-filter', NameFilter)
