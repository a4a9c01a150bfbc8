import { compareDates } from '../../dates/compare.ts'
import type { EdtfDate } from '../../dates/units/types.ts'

/** The data that decides the order of facts. */
export interface Orderable {
  readonly id: string
  readonly date: EdtfDate
  /** Facts that it followed. They matter only among equal dates. */
  readonly after: readonly { readonly id: string }[]
}

/**
 * Facts in the order of the timeline: by date, then by `after`, then by id with numeric order. A
 * circle of `after`, which the checker reports, is broken at the smallest id.
 */
export function inOrder<F extends Orderable>(facts: readonly F[]): F[] {
  const sorted = [...facts].sort((a, b) => compareDates(a.date, b.date) || compareIds(a, b))
  return runsOfEqualDates(sorted).flatMap(orderByAfter)
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

/** Moves facts of one date behind the facts in their `after`; otherwise the order stays. */
function orderByAfter<F extends Orderable>(run: readonly F[]): F[] {
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

/** Compares ids with numeric order: `event-2` before `event-10`. */
function compareIds({ id: a }: Orderable, { id: b }: Orderable): number {
  const tokens = tokensOf(a)
  const others = tokensOf(b)
  for (const [at, token] of tokens.entries()) {
    const other = others[at] ?? ''
    // Every second token is a number; the longer number is the greater one.
    const order = (at % 2 === 1 && token.length - other.length) || compareTexts(token, other)
    if (order !== 0) return order
  }
  return tokens.length - others.length || compareTexts(a, b)
}

/** Alternating texts and numbers, the numbers without leading zeros. */
const tokensOf = (id: string): string[] =>
  id.split(/(\p{Nd}+)/u).map((token, at) => (at % 2 === 1 ? token.replace(/^0+(?=.)/, '') : token))

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
