import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Quotations without a speaker in facts that do not have exactly one attribution. */
export function quoteSpeakerRule(context: CheckContext): Finding[] {
  return context.valid('facts').flatMap(({ document, data }) => {
    const count = data.attribution?.length ?? 0
    if (count === 1) return []
    return (data.quotes ?? []).flatMap(({ by }, index) => {
      if (by !== undefined) return []
      const message = `nothing says whose words these are: the fact has ${count === 0 ? 'no attribution' : `${String(count)} attributions`}`
      const fix = 'Add “by: …” with the name of a file in people/ or organisations/.'
      return [findingIn(document, 'missing-attribution', ['quotes', index], message, fix)]
    })
  })
}
