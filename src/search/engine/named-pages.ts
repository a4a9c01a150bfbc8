import type { Name } from '../tables/names.ts'
import { fold } from '../words/fold.ts'
import type { FoundPage } from './found-pages.ts'
import { placesOf, runsOf } from './find-phrases.ts'

/**
 * The pages of everybody and everything whose whole name stands in a search, the longest name first:
 * of sources, the headline.
 * @param base the site’s base path
 */
export function namedPages(typed: string, names: readonly Name[], base: string): FoundPage[] {
  return names
    .filter(({ name }) => {
      const places = placesOf(typed, runsOf([name]))
      // “Parisian” begins with “Paris”, and is not that name.
      return places.some(({ start, end }) => fold(typed.slice(start, end)) === fold(name))
    })
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ kind, id, name }) => ({ address: `${base}${kind}/${id}/`, title: name, kind }))
}
