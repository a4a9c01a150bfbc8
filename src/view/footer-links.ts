import { FEEDS } from '../exports/feeds.ts'
import { reportAddress } from '../timeline/report-address.ts'
import type { Site } from '../timeline/types.ts'
import { href, linkHref } from './href.ts'
import type { Words } from './words.ts'

/** A link of the footer. */
export interface FooterLink {
  readonly name: string
  readonly address: string
  readonly rel: string | undefined
  /** Its language; undefined if it is the interface’s. */
  readonly lang?: string | undefined
}

/**
 * The links of the footer, in order: about the site, the owner's links, the editorial record, the data formats, the
 * repository. A new data format goes into `data`.
 * @param pages the free pages that the content folder has
 */
export function footerLinks(
  { repository, contact, footer = [] }: Pick<Site, 'repository' | 'contact' | 'footer'>,
  { site, record, own }: Pick<Words, 'site' | 'record' | 'own'>,
  pages: readonly { readonly id: string; readonly title: string }[],
): FooterLink[] {
  const within = pages.map(({ id, title }) => ({
    name: title,
    address: href(`${id}/`),
    lang: own.lang,
  }))
  const chosen = footer.map((link) => ({ name: link.label, ...linkHref(link), lang: own.lang }))
  const corrections = { name: record.corrections.title, address: href('corrections/') }
  const feeds = Object.values(FEEDS).map(({ name, file }) => ({ name, address: href(file) }))
  const data = [...feeds, { name: site.data, address: href('timeline.json') }]
  const outside = [
    { name: site.repository, address: repository },
    { name: site.reportError, address: reportAddress({ repository, contact }) },
  ]
  return [
    ...within.map((link) => ({ ...link, rel: undefined })),
    ...chosen,
    ...[corrections, ...data].map((link) => ({ ...link, rel: undefined })),
    ...outside.flatMap(({ name, address }) =>
      address === undefined ? [] : [{ name, address, rel: 'noopener external' }],
    ),
  ]
}
