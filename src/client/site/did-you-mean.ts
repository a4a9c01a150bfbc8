import { nearestAddress } from './nearest-address.ts'

/**
 * `<did-you-mean data-base data-addresses>` hidden and with a template: on the page for a wrong address, it offers
 * the nearest one that the site has, with the title of its page. It asks the site for its addresses;
 * without an answer, it stays hidden.
 */
export class DidYouMean extends HTMLElement {
  connectedCallback(): void {
    void this.#offer()
  }

  async #offer(): Promise<void> {
    const { base = '/', addresses = '' } = this.dataset
    const content = this.querySelector('template')?.content
    const link = content?.querySelector('a')
    const paths = await pathsAt(addresses)
    const path = decoded(location.pathname)
    if (!content || !link || !path?.startsWith(base)) return
    const nearest = nearestAddress(path.slice(base.length), paths)
    if (nearest === undefined) return
    link.href = base + nearest
    link.textContent = (await titleAt(link.href)) ?? nearest
    this.replaceChildren(content)
    this.hidden = false
  }
}

async function pathsAt(address: string): Promise<readonly string[]> {
  const answer = await answerOf(address)
  return answer ? ((await answer.json()) as string[]) : []
}

/** The heading of a page. */
async function titleAt(address: string): Promise<string | undefined> {
  const html = await (await answerOf(address))?.text()
  const page = new DOMParser().parseFromString(html ?? '', 'text/html')
  return page.querySelector('h1')?.textContent.trim()
}

async function answerOf(address: string): Promise<Response | undefined> {
  const answer = await fetch(address).catch(() => undefined)
  return answer?.ok === true ? answer : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

customElements.define('did-you-mean', DidYouMean)
