import type { MarkShape } from '../../timeline/mark.ts'
import type { FactKind } from '../../timeline/kind.ts'
import { CODE } from '../words/fold.ts'

/** A fact’s mark as one word of the index, so that no search for “point” or “open” finds it. */
export function markCode(kind: FactKind, shape: MarkShape): string {
  return `${CODE}${kind}${CODE}${shape.replace('-', '')}`
}
