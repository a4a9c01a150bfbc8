import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Sources on the web of which no lasting copy is named. */
export function missingArchiveRule(context: CheckContext): Finding[] {
  return context.sound('sources').flatMap(({ document, data }) => {
    if (data.url === undefined || data.archived !== undefined) return []
    const message = `“${data.url}” may vanish, and no lasting copy is named`
    const fix = 'Add “archived: …” with the address of a copy in a web archive.'
    return [findingIn(document, 'missing-archive', ['url'], message, fix)]
  })
}
