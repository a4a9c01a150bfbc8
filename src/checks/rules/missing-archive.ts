import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Sources on the web without an archived copy. */
export function missingArchiveRule(context: CheckContext): Finding[] {
  return context.valid('sources').flatMap(({ document, data }) => {
    if (data.url === undefined || data.archived !== undefined) return []
    const message = `“${data.url}” may vanish, and no archived copy is named`
    const fix = 'Add “archived: …” with the address of a copy in a web archive.'
    return [findingIn(document, 'missing-archive', ['url'], message, fix)]
  })
}
