import { sortKey } from '../../dates/compare.ts'
import { startsOpen } from '../../dates/units/endpoint.ts'
import { compareKeys } from '../../dates/units/keys.ts'
import type { EdtfDate, Span } from '../../dates/units/types.ts'
import { dayNumber } from '../../dates/units/wall.ts'

/** The data that decides the order of facts. */
export interface Orderable {
  readonly id: string
  readonly date: EdtfDate
  readonly span?: Span
  /** The occasions at which it was told. */
  readonly attribution?: readonly { readonly at: { readonly date: EdtfDate } | undefined }[]
  /** Facts that it followed. They matter only among equal dates. */
  readonly after: readonly { readonly id: string }[]
}

/** A fact with the key of its date, made once: to sort facts compares each many times. */
interface Keyed<F extends Orderable> {
  readonly fact: F
  key: readonly number[]
}

/**
 * Facts in the order of the timeline: by date, then by `after`, then what lasts before what happens
 * at some time, then by id with numeric order. What happened by a day comes after that day if it was
 * told at an occasion on it, so that its teller is met first; but before facts of that day that name
 * it in `after`. A circle of `after`, which the checker reports, is broken at the smallest id.
 */
export function inOrder<F extends Orderable>(facts: readonly F[]): F[] {
  const keyed = facts.map((fact) => ({
    fact,
    key: sortKey(fact.date, isToldThen(fact) ? 'after' : 'before'),
  }))
  moveBeforeFollowers(keyed)
  keyed.sort((a, b) => compareKeys(a.key, b.key) || compareOthers(a.fact, b.fact))
  return runsOfEqualDates(keyed).flatMap(orderByAfter)
}

/**
 * Facts that come after a day, although others of that day name them in `after`, are moved beside
 * these or before them. One that is moved may follow another such fact, so this goes on until none
 * is.
 */
function moveBeforeFollowers(keyed: readonly Keyed<Orderable>[]): void {
  const followers = new Map<string, Keyed<Orderable>[]>()
  for (const one of keyed)
    for (const { id } of one.fact.after) followers.set(id, [...(followers.get(id) ?? []), one])
  const told = keyed.filter(({ fact }) => isToldThen(fact))
  const move = (one: Keyed<Orderable>): boolean => {
    const { date, id } = one.fact
    const before = sortKey(date)
    // Dates decide about facts that come earlier in any case.
    const keys = (followers.get(id) ?? [])
      .map(({ key }) => key)
      .filter((key) => compareKeys(key, before) >= 0)
    const old = one.key
    one.key =
      [old, sortKey(date, 'beside')].find((own) =>
        keys.every((key) => compareKeys(own, key) <= 0),
      ) ?? before
    return compareKeys(old, one.key) !== 0
  }
  while (told.map(move).includes(true));
}

/** Whether it has an open start, and was told at an occasion on its last day. */
function isToldThen({ date, attribution = [] }: Orderable): boolean {
  if (!startsOpen(date) || date.latest === null) return false
  const last = dayNumber(date.latest)
  return attribution.some(({ at }) => {
    const latest = at?.date.latest ?? null
    return latest !== null && dayNumber(latest) === last
  })
}

const compareOthers = (a: Orderable, b: Orderable): number =>
  Number(a.span === 'within') - Number(b.span === 'within') || compareIds(a, b)

function runsOfEqualDates<F extends Orderable>(sorted: readonly Keyed<F>[]): F[][] {
  const runs: { readonly key: readonly number[]; readonly facts: F[] }[] = []
  for (const { fact, key } of sorted) {
    const run = runs.at(-1)
    if (run && compareKeys(run.key, key) === 0) run.facts.push(fact)
    else runs.push({ key, facts: [fact] })
  }
  return runs.map(({ facts }) => facts)
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
