import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Corrections that do not stand in the order in which they were made, as readers are shown them. */
export function correctionsRule(context: CheckContext): Finding[] {
  return context.sound('facts').flatMap(({ document, data }) => {
    const days = (data.corrections ?? []).map(({ on }) => on)
    return days.flatMap((day, index) => {
      const before = days[index - 1]
      // Days of editing are of one form and of years of four digits, so their texts are in order.
      if (before === undefined || before <= day) return []
      const message = `the correction of ${day} stands after that of ${before}`
      const fix = 'Put the newest correction last.'
      return [findingIn(document, 'date-order', ['corrections', index, 'on'], message, fix)]
    })
  })
}
