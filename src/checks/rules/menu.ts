import type { ContentDocument, DataPath } from '../../loaders/read/document.ts'
import { idOf } from '../../schemas/ids.ts'
import { SECTIONS } from '../../schemas/menu.ts'
import { listIn, mapIn, textIn } from '../../text/raw.ts'
import { idsOf, type CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { nearest } from '../shared/nearest.ts'
import { problemOf, siteAddresses } from './links.ts'

/** Names in the menu that are no section and no free page, and links that lead nowhere. */
export function menuRule(context: CheckContext): Finding[] {
  const names = [...SECTIONS, ...idsOf(context, ['pages'])]
  const sites = context.documents.filter(({ collection }) => collection === 'site')
  return sites.flatMap((document) => {
    const { menu, footer } = mapIn(document.data)
    // Other values are findings of the schema.
    const items = [...listIn(menu).entries()].map(([at, item]) => ({ path: ['menu', at], item }))
    const links = [...listIn(footer).entries()].map(([at, item]) => ({
      path: ['footer', at],
      item,
    }))
    if (items.length + links.length === 0) return []
    const addresses = siteAddresses(context)
    return [...items, ...links].flatMap(({ path, item }) => {
      const name = path[0] === 'menu' ? textIn(item) : undefined
      // The schema reports an empty name.
      if (name === '') return []
      if (name !== undefined) return unknownName(document, path, name, names)
      const address = textIn(mapIn(item)['address'])
      const problem = address === undefined ? undefined : problemOf(address, document, addresses)
      if (!problem) return []
      const { kind, message, fix } = problem
      return [findingIn(document, kind, [...path, 'address'], message, fix)]
    })
  })
}

function unknownName(
  document: ContentDocument,
  path: DataPath,
  name: string,
  names: readonly string[],
): Finding[] {
  if (names.includes(idOf(name))) return []
  const meant = nearest(name, names)
  const message = `the menu names “${name}”, which is no section and no free page`
  const fix = `Write ${meant === undefined ? '' : `“${meant}”, or another `}one of ${names.join(', ')}; or a link with “label” and “address”.`
  return [findingIn(document, 'dangling-reference', path, message, fix)]
}
