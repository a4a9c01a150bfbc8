import { callOf } from '../../text/call.ts'
import type { Finding } from '../shared/finding.ts'
import type { Kind } from '../shared/kinds.ts'

/** Which warnings a report shows: all, the first of each kind, or none. Errors are always shown. */
export type WarningsShown = 'all' | 'first' | 'none'

/** The number of warnings of a kind that are enough to understand it. */
const FIRST_COUNT = 3

/** The findings that a report shows, and the counts of all warnings. */
export interface Chosen {
  readonly warnings: readonly Finding[]
  readonly errors: readonly Finding[]
  /** For each kind of warning, the number found and the number shown; the most frequent first. */
  readonly counts: readonly { readonly kind: Kind; readonly all: number; readonly shown: number }[]
}

/** Chooses the findings that a report shows, and counts the warnings. */
export function chosenOf(findings: readonly Finding[], shown: WarningsShown): Chosen {
  const errors = findings.filter(({ level }) => level === 'error')
  const byKind = Map.groupBy(
    findings.filter(({ level }) => level === 'warning'),
    ({ kind }) => kind,
  )
  const limit = { all: Infinity, first: FIRST_COUNT, none: 0 }[shown]
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length)
  return {
    errors,
    warnings: kinds.flatMap(([, all]) => all.slice(0, limit)),
    counts: kinds.map(([kind, { length: all }]) => ({ kind, all, shown: Math.min(all, limit) })),
  }
}

/** `3 errors, 5,486 warnings (5,000 missing-archive, 486 orphan-entity)` */
export function summaryOf({ errors, counts }: Chosen): string {
  const warnings = counts.reduce((sum, { all }) => sum + all, 0)
  const kinds = counts.map(({ kind, all }) => `${number(all)} ${kind}`).join(', ')
  const named = warnings === 0 ? '' : ` (${kinds})`
  return `${plural(errors.length, 'error')}, ${plural(warnings, 'warning')}${named}`
}

/** How to see the warnings that a report leaves out; undefined if it shows all. */
export function howToSeeAll({ counts }: Chosen, shown: WarningsShown): string | undefined {
  if (counts.every(({ all, shown: some }) => all === some)) return undefined
  return shown === 'none'
    ? `Run “${callOf('check')}” to read the warnings.`
    : `Run “${callOf('check', '--all')}” to read every warning.`
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
