import type { DrawnFile } from '../pictures/draw-picture.ts'
import type { OwnLink } from '../schemas/menu.ts'
import type { Entity, Fact, Source } from '../timeline/types.ts'

/**
 * The address of a page of this site, with the base path that it is built for.
 * @param path the path below the base, without a leading slash, e.g. `facts/some-id/`; empty for
 *   home
 */
export function href(path = ''): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path
}

/** Where a link of the owner's leads: a path of the site, another site, or an e-mail address. */
export function linkHref({ address }: Pick<OwnLink, 'address'>): {
  readonly address: string
  readonly rel: string | undefined
} {
  if (address.startsWith('/')) return { address: href(address.slice(1)), rel: undefined }
  const isWhole = /^(?:https?|mailto):/i.test(address)
  return { address: isWhole ? address : `mailto:${address}`, rel: 'noopener external' }
}

/** The address of a fact’s page. */
export const factHref = ({ id }: Pick<Fact, 'id'>): string => href(`facts/${id}/`)

/** The id of a fact in a list, for links to it. */
export const factAnchor = ({ id }: Pick<Fact, 'id'>): string => `fact-${id}`

/** The address of the page of a person, organisation, place or topic. */
export const entityHref = ({ kind, id }: Pick<Entity, 'kind' | 'id'>): string =>
  href(`${kind}/${id}/`)

/** The address of a source’s page. */
export const sourceHref = ({ id }: Pick<Source, 'id'>): string => href(`sources/${id}/`)

/** The address of one file of a picture. */
export const pictureHref = ({ name, ending }: Pick<DrawnFile, 'name' | 'ending'>): string =>
  href(`pictures/${name}.${ending}`)
