import { compareDates } from '../../dates/compare.ts'
import type { EdtfDate } from '../../dates/units/types.ts'

/** What the order of facts depends on. */
export interface Orderable {
  readonly id: string
  readonly date: EdtfDate
  /** Facts that it followed; they decide among equal dates only. */
  readonly after: readonly { readonly id: string }[]
}

/**
 * Facts in the order of the timeline: by date, then by `after`, then by id.
 * A circle of `after` (which the checker reports) is broken at the smallest id.
 */
export function inOrder<F extends Orderable>(facts: readonly F[]): F[] {
  const sorted = [...facts].sort((a, b) => compareDates(a.date, b.date) || compareIds(a, b))
  return runsOfEqualDates(sorted).flatMap(afterThoseFollowed)
}

function runsOfEqualDates<F extends Orderable>(sorted: readonly F[]): F[][] {
  const runs: F[][] = []
  for (const fact of sorted) {
    const run = runs.at(-1)
    const first = run?.[0]
    if (run && first && compareDates(first.date, fact.date) === 0) run.push(fact)
    else runs.push([fact])
  }
  return runs
}

/** Orders facts of one date so that each follows those that it names; otherwise the order stays. */
function afterThoseFollowed<F extends Orderable>(run: readonly F[]): F[] {
  const waiting = new Map(run.map((fact) => [fact.id, fact]))
  const ordered: F[] = []
  while (waiting.size > 0) {
    const candidates = [...waiting.values()]
    const free = candidates.find((fact) => !fact.after.some(({ id }) => waiting.has(id)))
    const next = free ?? candidates[0]
    if (!next) break
    waiting.delete(next.id)
    ordered.push(next)
  }
  return ordered
}

function compareIds(a: Orderable, b: Orderable): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
