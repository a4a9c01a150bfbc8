import type { Finding } from '../shared/finding.ts'
import type { Kind } from '../shared/kinds.ts'

/** Which warnings a report shows: every one, the first of each kind, or none. Errors are always shown. */
export type WarningsShown = 'all' | 'first' | 'none'

/** So many warnings of a kind are enough to see what it is about. */
const FIRST = 3

/** What a report shows, and what it only counts. */
export interface Chosen {
  readonly warnings: readonly Finding[]
  readonly errors: readonly Finding[]
  /** How many warnings of each kind there are in all, and how many of them are shown; most first. */
  readonly counts: readonly { readonly kind: Kind; readonly all: number; readonly shown: number }[]
}

/** Parts findings into those that a report shows and those that it counts. */
export function chosenOf(findings: readonly Finding[], shown: WarningsShown): Chosen {
  const errors = findings.filter(({ level }) => level === 'error')
  const byKind = Map.groupBy(
    findings.filter(({ level }) => level === 'warning'),
    ({ kind }) => kind,
  )
  const most = { all: Infinity, first: FIRST, none: 0 }[shown]
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length)
  return {
    errors,
    warnings: kinds.flatMap(([, all]) => all.slice(0, most)),
    counts: kinds.map(([kind, { length: all }]) => ({ kind, all, shown: Math.min(all, most) })),
  }
}

/** `3 errors, 5,486 warnings (5,000 missing-archive, 486 orphan-entity)` */
export function summaryOf({ errors, counts }: Chosen): string {
  const warnings = counts.reduce((sum, { all }) => sum + all, 0)
  const kinds = counts.map(({ kind, all }) => `${number(all)} ${kind}`).join(', ')
  const named = warnings === 0 ? '' : ` (${kinds})`
  return `${plural(errors.length, 'error')}, ${plural(warnings, 'warning')}${named}`
}

/** How to see the warnings that a report leaves out; undefined where it leaves none out. */
export function howToSeeAll({ counts }: Chosen, shown: WarningsShown): string | undefined {
  if (counts.every(({ all, shown: some }) => all === some)) return undefined
  return shown === 'none'
    ? 'Run “npm run check” to read the warnings.'
    : 'Run “npm run check -- --all” to read every warning.'
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
