import { idOf } from '../schemas/ids.ts'
import { shownSections } from '../timeline/shown-sections.ts'
import type { Timeline } from '../timeline/types.ts'
import { href, linkHref } from './href.ts'
import type { Words } from './words.ts'

/** A link of the main navigation. */
export interface SectionLink {
  readonly name: string
  readonly address: string
  /** `page` on the page itself, `true` on pages below it. */
  readonly current: 'page' | 'true' | undefined
  readonly rel: string | undefined
  /** Its language; undefined if it is the interface’s. */
  readonly lang: string | undefined
}

/** A free page as the menu needs it. */
interface MenuPage {
  readonly id: string
  readonly title: string
  /** Whether the menu shows it if site.yaml has none. */
  readonly menu: boolean
}

type Link = Omit<SectionLink, 'current'>

/** The links of every page to its sections. */
export interface Navigation {
  /** At most seven. */
  readonly header: readonly SectionLink[]
  /** Sections and chosen links for which the header has no room. */
  readonly footer: readonly SectionLink[]
}

/** The largest number of links in the header. */
const MAX_IN_HEADER = 7

/**
 * The main navigation: what `menu` of site.yaml lists, else the sections and the free pages that
 * ask for it. Sections without content are left out. What the header has no room for is in the
 * footer.
 * @param pages the free pages that the content folder has
 * @param path the current page, base included
 */
export function sections(
  timeline: Timeline,
  { nav, own }: Pick<Words, 'nav' | 'own'>,
  pages: readonly MenuPage[],
  path: string,
): Navigation {
  const { menu } = timeline.site
  const shown = shownSections(timeline)
  const all = [...shown.header, ...shown.footer]
  const linkOf = (item: NonNullable<typeof menu>[number]): SectionLink[] => {
    const found = target(item)
    return found ? [{ ...found, current: currentOf(found.address, path) }] : []
  }
  const target = (item: NonNullable<typeof menu>[number]): Link | undefined => {
    if (typeof item !== 'string') return { name: item.label, ...linkHref(item), lang: own.lang }
    const named = idOf(item)
    const page = pages.find(({ id }) => id === named)
    if (page) return pageLink(page, nav, own.lang)
    const section = all.find((name) => name === item)
    if (section === undefined) return undefined
    const address = section === 'timeline' ? href() : href(`${section}/`)
    return { name: nav[section], address, rel: undefined, lang: undefined }
  }
  const inMenu = pages.filter((page) => page.menu).map(({ id }) => id)
  const chosen = (menu ?? [...shown.header, ...inMenu]).flatMap(linkOf)
  return {
    header: chosen.slice(0, MAX_IN_HEADER),
    footer: [
      ...chosen.slice(MAX_IN_HEADER),
      ...(menu === undefined ? shown.footer.flatMap(linkOf) : []),
    ],
  }
}

/** The names of about and method are short ones of the interface. */
export function pageLink(
  { id, title }: Pick<MenuPage, 'id' | 'title'>,
  nav: Words['nav'],
  lang: string | undefined,
): Link {
  const address = href(`${id}/`)
  if (id === 'about' || id === 'method')
    return { name: nav[id], address, rel: undefined, lang: undefined }
  return { name: title, address, rel: undefined, lang }
}

/**
 * Whether a link leads to the current page or to what is above it.
 * @param path of the current page, base included
 */
export function currentOf(address: string, path: string): SectionLink['current'] {
  if (path === address) return 'page'
  return address !== href() && path.startsWith(address) ? 'true' : undefined
}
