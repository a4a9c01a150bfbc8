import { nearestAddress } from './nearest-address.ts'

/**
 * `<did-you-mean data-base data-addresses>`, hidden: on the page for a wrong address, it offers the
 * nearest one that the site has. It asks the site for its addresses; without scripts, or without an
 * answer, it stays hidden.
 */
export class DidYouMean extends HTMLElement {
  connectedCallback(): void {
    void this.#offer()
  }

  async #offer(): Promise<void> {
    const { base = '/', addresses = '' } = this.dataset
    const link = this.querySelector('a')
    const titles = await titlesAt(addresses)
    const path = decoded(location.pathname)
    if (!link || !path?.startsWith(base)) return
    const nearest = nearestAddress(path.slice(base.length), Object.keys(titles))
    if (nearest === undefined) return
    link.href = base + nearest
    link.textContent = titles[nearest] ?? nearest
    this.hidden = false
  }
}

async function titlesAt(address: string): Promise<Record<string, string>> {
  const answer = await fetch(address).catch(() => undefined)
  if (answer?.ok !== true) return {}
  return (await answer.json()) as Record<string, string>
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

customElements.define('did-you-mean', DidYouMean)
