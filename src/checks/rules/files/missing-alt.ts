import type { CheckContext } from '../../shared/context.ts'
import { findingIn, type Finding } from '../../shared/finding.ts'

/** Pictures without a text alternative. */
export function missingAltRule(context: CheckContext): Finding[] {
  return context.valid('facts').flatMap(({ document, data }) =>
    (data.media ?? []).flatMap(({ src, alt }, index) => {
      if (alt !== undefined && alt.trim() !== '') return []
      const message = `the picture “${src}” has no text for readers who cannot see it`
      const fix = 'Add “alt: …” that says what it shows.'
      return [findingIn(document, 'missing-alt', ['media', index], message, fix)]
    }),
  )
}
