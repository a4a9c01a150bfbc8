/**
 * `<copy-link data-copied data-failed>`: its button copies the page’s address, without the part after
 * `#`, and its status says so. The button is hidden where scripts are off (`controls`).
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy())
  }

  async #copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset
    const status = this.querySelector('[role=status]')
    if (!status) return
    // Emptied first, so that the same words are said again.
    status.textContent = ''
    const { origin, pathname } = location
    try {
      await navigator.clipboard.writeText(origin + pathname)
      status.textContent = copied
    } catch {
      status.textContent = failed
    }
  }
}

customElements.define('copy-link', CopyLink)
