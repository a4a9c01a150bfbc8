import type { DataPath } from '../../loaders/read/document.ts'
import { idOf } from '../../schemas/ids.ts'
import { SECTIONS } from '../../schemas/menu.ts'
import { idsOf, type CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { nearest } from '../shared/nearest.ts'
import { problemOf, siteAddresses } from './links.ts'

/** Names in the menu that are no section and no free page, and links that lead nowhere. */
export function menuRule(context: CheckContext): Finding[] {
  const names = [...SECTIONS, ...idsOf(context, ['pages'])]
  return context.valid('site').flatMap(({ document, data: { menu = [], footer = [] } }) => {
    if (menu.length + footer.length === 0) return []
    const addresses = siteAddresses(context)
    const atLink = (path: DataPath, address: string): Finding[] => {
      const problem = problemOf(address, document, addresses)
      if (!problem) return []
      return [findingIn(document, problem.kind, path, problem.message, problem.fix)]
    }
    const atName = (path: DataPath, name: string): Finding[] => {
      if (names.includes(idOf(name))) return []
      const meant = nearest(name, names)
      const message = `the menu names “${name}”, which is no section and no free page`
      const fix = `Write ${meant === undefined ? '' : `“${meant}”, or another `}one of ${names.join(', ')}; or a link with “label” and “address”.`
      return [findingIn(document, 'dangling-reference', path, message, fix)]
    }
    return [
      ...menu.flatMap((item, index) =>
        typeof item === 'string'
          ? atName(['menu', index], item)
          : atLink(['menu', index, 'address'], item.address),
      ),
      ...footer.flatMap(({ address }, index) => atLink(['footer', index, 'address'], address)),
    ]
  })
}
