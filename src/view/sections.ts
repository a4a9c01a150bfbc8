import { href } from './href.ts'
import type { Words } from './words.ts'

/** A link of the main navigation. */
export interface SectionLink {
  readonly name: string
  readonly address: string
  /** `page` on the page itself, `true` on pages below it. */
  readonly current: 'page' | 'true' | undefined
}

const SECTIONS = ['people', 'organisations', 'places', 'topics', 'sources', 'announced'] as const

/**
 * The main navigation.
 * @param pages the free pages that the content folder has
 * @param path the current page, base included
 */
export function sections(
  { nav }: Pick<Words, 'nav'>,
  pages: readonly { readonly id: string }[],
  path: string,
): SectionLink[] {
  const free = (['about', 'method'] as const).filter((id) => pages.some((page) => page.id === id))
  const below = [...SECTIONS, ...free].map((id) => ({ name: nav[id], address: href(`${id}/`) }))
  return [{ name: nav.timeline, address: href() }, ...below].map((link) => ({
    ...link,
    current: currentOf(link.address, path),
  }))
}

function currentOf(address: string, path: string): SectionLink['current'] {
  if (path === address) return 'page'
  return address !== href() && path.startsWith(address) ? 'true' : undefined
}
