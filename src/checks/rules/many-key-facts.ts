import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** With more key facts, none of them stands out. */
const MOST = 6

/** Key facts beyond the sixth, in the order of their files. */
export function manyKeyFactsRule(context: CheckContext): Finding[] {
  const keys = context.valid('facts').filter(({ data }) => data.key && !data.withdrawn)
  return keys.slice(MOST).map(({ document }) => {
    const message = `${String(keys.length)} facts are key facts, so that none of them stands out`
    const fix = `Leave “key” to the ${String(MOST)} facts that matter most, and remove it here.`
    return findingIn(document, 'many-key-facts', ['key'], message, fix)
  })
}
