import type { DrawnFile } from '../pictures/draw-picture.ts'
import type { Entity, Fact, Source } from '../timeline/types.ts'

/**
 * The address of a page of this site, under whatever base path it is built for.
 * @param path from the base on, without a leading slash, e.g. `facts/some-id/`; none is home
 */
export function href(path = ''): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path
}

/** Where a fact’s page is. */
export const factHref = ({ id }: Pick<Fact, 'id'>): string => href(`facts/${id}/`)

/** Where a fact stands in a list, for links to it. */
export const factAnchor = ({ id }: Pick<Fact, 'id'>): string => `fact-${id}`

/** Where the page of a person, organisation, place or topic is. */
export const entityHref = ({ kind, id }: Pick<Entity, 'kind' | 'id'>): string =>
  href(`${kind}/${id}/`)

/** Where a source’s page is. */
export const sourceHref = ({ id }: Pick<Source, 'id'>): string => href(`sources/${id}/`)

/** Where one file of a picture is. */
export const pictureHref = ({ name, ending }: Pick<DrawnFile, 'name' | 'ending'>): string =>
  href(`pictures/${name}.${ending}`)
