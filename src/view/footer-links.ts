import { FEEDS } from '../exports/feeds.ts'
import { reportAddress } from '../timeline/report-address.ts'
import type { Site } from '../timeline/types.ts'
import { href, linkHref } from './href.ts'
import { currentOf, pageLink, type Navigation, type SectionLink } from './sections.ts'
import type { Words } from './words.ts'

/** A link of the footer. */
export interface FooterLink {
  readonly name: string
  readonly address: string
  readonly current: SectionLink['current']
  readonly rel: string | undefined
  /** Its language; undefined if it is the interface’s. */
  readonly lang?: string | undefined
}

/**
 * The links of the footer, in order: sections and free pages that the header has no room for, the
 * owner's links, the editorial record, the data, the repository. The other feeds are linked in the
 * head of each page.
 * @param pages the free pages that the content folder has
 * @param path of the current page, base included
 */
export function footerLinks(
  { repository, contact, footer = [] }: Pick<Site, 'repository' | 'contact' | 'footer'>,
  { site, record, nav, own, say }: Pick<Words, 'site' | 'record' | 'nav' | 'own' | 'say'>,
  pages: readonly { readonly id: string; readonly title: string }[],
  navigation: Navigation,
  path: string,
): FooterLink[] {
  const linked = new Set([...navigation.header, ...navigation.footer].map(({ address }) => address))
  const within = pages
    .map((page) => pageLink(page, nav, own.lang))
    .filter(({ address }) => !linked.has(address))
  const chosen = footer.map((link) => ({ name: link.label, ...linkHref(link), lang: own.lang }))
  const inside = [
    { name: record.corrections.title, address: href('corrections/') },
    { name: say(site.follow, { format: FEEDS.rss.name }), address: href(FEEDS.rss.file) },
    { name: site.data, address: href('timeline.json') },
  ]
  const outside = [
    { name: site.repository, address: repository },
    { name: site.reportError, address: reportAddress({ repository, contact }) },
  ]
  const links: Omit<FooterLink, 'current'>[] = [
    ...navigation.footer,
    ...within,
    ...chosen,
    ...inside.map((link) => ({ ...link, rel: undefined })),
    ...outside.flatMap(({ name, address }) =>
      address === undefined ? [] : [{ name, address, rel: 'noopener external' }],
    ),
  ]
  return links.map((link) => ({ ...link, current: currentOf(link.address, path) }))
}
