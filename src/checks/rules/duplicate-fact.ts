import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { folded } from '../../text/folded.ts'

/** Facts of one date with the same title or the same summary as another. */
export function duplicateFactRule(context: CheckContext): Finding[] {
  const first = new Map<string, string>()
  return context.valid('facts').flatMap(({ document, data }) => {
    const keys = [data.title, data.summary].map((text) => JSON.stringify([data.date, folded(text)]))
    const other = keys.map((key) => first.get(key)).find((file) => file !== undefined)
    for (const key of keys) if (!first.has(key)) first.set(key, document.file)
    if (other === undefined) return []
    const message = `it has the same date and words as ${other}`
    const fix = 'Make them one fact with both sources, or tell them apart.'
    return [findingIn(document, 'duplicate-fact', ['title'], message, fix)]
  })
}
