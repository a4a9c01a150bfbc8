import type { MarkShape } from '../../timeline/mark.ts'
import type { Fact } from '../../timeline/types.ts'
import { CODE } from '../words/fold.ts'

/** A fact’s mark as one word of the index, so that no search for “point” or “open” finds it. */
export function markCode(status: Fact['status'], shape: MarkShape): string {
  return `${CODE}${status}${CODE}${shape.replace('-', '')}`
}
