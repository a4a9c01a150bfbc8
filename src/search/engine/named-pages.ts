import type { Name } from '../tables/names.ts'
import { fold } from '../words/fold.ts'
import type { FoundPage } from './found-pages.ts'
import { phraseRanges, runsOf } from './find-phrases.ts'

/**
 * The pages whose whole name is in a search, the longest name first; the name of a source is its
 * headline.
 * @param base the site’s base path
 */
export function namedPages(typed: string, names: readonly Name[], base: string): FoundPage[] {
  return names
    .filter(({ name }) => {
      const ranges = phraseRanges(typed, runsOf([name]))
      // “Parisian” begins with “Paris”, but is not that name.
      return ranges.some(({ start, end }) => fold(typed.slice(start, end)) === fold(name))
    })
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ kind, id, name }) => ({ address: `${base}${kind}/${id}/`, title: name, kind }))
}
