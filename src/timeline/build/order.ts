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
 * Facts in the order of the timeline: by date, then by `after`, then by id, numbers in it as numbers.
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

/** By their letters, with numbers in them as numbers: `event-2` before `event-10`. */
function compareIds({ id: a }: Orderable, { id: b }: Orderable): number {
  const parts = partsOf(a)
  const others = partsOf(b)
  for (const [at, part] of parts.entries()) {
    const other = others[at] ?? ''
    // Every second part is a number: the longer is the greater.
    const order = (at % 2 === 1 && part.length - other.length) || compareTexts(part, other)
    if (order !== 0) return order
  }
  return parts.length - others.length || compareTexts(a, b)
}

/** Texts and numbers by turns; zeros before a number do not count. */
const partsOf = (id: string): string[] =>
  id.split(/(\p{Nd}+)/u).map((part, at) => (at % 2 === 1 ? part.replace(/^0+(?=.)/, '') : part))

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
