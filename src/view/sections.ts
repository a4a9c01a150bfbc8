import { idOf } from '../schemas/ids.ts'
import { SECTIONS } from '../schemas/menu.ts'
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

/**
 * The main navigation: what `menu` of site.yaml lists, else every section and the free pages that
 * ask for it. Sections without content are left out.
 * @param pages the free pages that the content folder has
 * @param path the current page, base included
 */
export function sections(
  timeline: Timeline,
  { nav, own }: Pick<Words, 'nav' | 'own'>,
  pages: readonly MenuPage[],
  path: string,
): SectionLink[] {
  const shown = shownSections(timeline)
  const items = timeline.site.menu ?? [
    ...SECTIONS,
    ...pages.filter(({ menu }) => menu).map(({ id }) => id),
  ]
  const links = items.flatMap((item): Link[] => {
    if (typeof item !== 'string') return [{ name: item.label, ...linkHref(item), lang: own.lang }]
    const named = idOf(item)
    const page = pages.find(({ id }) => id === named)
    if (page) return [pageLink(page, nav, own.lang)]
    const section = shown.find((name) => name === item)
    if (section === undefined) return []
    const address = section === 'timeline' ? href() : href(`${section}/`)
    return [{ name: nav[section], address, rel: undefined, lang: undefined }]
  })
  return links.map((link) => ({ ...link, current: currentOf(link.address, path) }))
}

/** The names of about and method are short ones of the interface. */
function pageLink({ id, title }: MenuPage, nav: Words['nav'], lang: string | undefined): Link {
  const address = href(`${id}/`)
  if (id === 'about' || id === 'method')
    return { name: nav[id], address, rel: undefined, lang: undefined }
  return { name: title, address, rel: undefined, lang }
}

function currentOf(address: string, path: string): SectionLink['current'] {
  if (path === address) return 'page'
  return address !== href() && path.startsWith(address) ? 'true' : undefined
}
