import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/**
 * Corrections that are not in the order in which they were made. Readers see them in file order.
 */
export function correctionsRule(context: CheckContext): Finding[] {
  return context.valid('facts').flatMap(({ document, data }) => {
    const days = (data.corrections ?? []).map(({ on }) => on)
    return days.flatMap((day, index) => {
      const before = days[index - 1]
      // Days are `YYYY-MM-DD` with four-digit years, so comparing texts compares days.
      if (before === undefined || before <= day) return []
      const message = `the correction of ${day} stands after that of ${before}`
      const fix = 'Put the newest correction last.'
      return [findingIn(document, 'date-order', ['corrections', index, 'on'], message, fix)]
    })
  })
}
