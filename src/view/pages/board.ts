import { extentOf } from '../../axis/extent.ts'
import { placeDate } from '../../axis/place.ts'
import { ticksOf } from '../../axis/ticks.ts'
import type { AxisTick, Extent, Fraction } from '../../axis/types.ts'
import type { EdtfDate, Span } from '../../dates/units/types.ts'
import { OUTCOMES, type Fact, type Outcome } from '../../timeline/types.ts'
import type { DrawnDate } from '../axis/pen.ts'
import type { Words } from '../words.ts'

/** An announcement as the board draws it. */
export interface BoardRow {
  readonly fact: Fact
  /** When it was to happen. */
  readonly due: DrawnDate
  /** When it was said, each day once. */
  readonly said: readonly DrawnDate[]
  /** From the last saying to the time for which it was announced, if that came later. */
  readonly lead: { readonly from: Fraction; readonly to: Fraction } | undefined
  /** Where the sign of a recorded outcome stands: at the fact that shows it. */
  readonly shown: Fraction | undefined
}

/** The announcements of a page, to one scale. */
export interface Board {
  readonly rows: readonly BoardRow[]
  readonly ticks: readonly AxisTick[]
  /** The day on which all of them were said; undefined if there were several. */
  readonly saidOn: EdtfDate | undefined
  readonly isOpen: boolean
}

/** The narrowest width at which its bars are drawn, in pixels. */
const WIDTH = 280

/**
 * The announcements, those that are due first at the top, those without an end last.
 * @param facts announced facts, in the order of the timeline; at least one
 */
export function boardOf(facts: readonly Fact[], { style }: Words): Board {
  const days = facts.map(daysOf)
  const extent = extentOf(
    facts.flatMap(({ date, outcome }, index) => [
      date,
      ...(days[index] ?? []),
      ...(outcome?.fact ? [outcome.fact.date] : []),
    ]),
  )
  const rows = facts.map((fact, index) => rowOf(fact, days[index] ?? [], extent))
  const [first, ...others] = new Map(days.flat().map((day) => [day.edtf, day])).values()
  return {
    rows: rows.sort((a, b) => endOf(a.fact) - endOf(b.fact)),
    ticks: ticksOf({ extent, width: WIDTH, style }),
    saidOn: others.length === 0 && days.every((each) => each.length > 0) ? first : undefined,
    isOpen: facts.some(({ date }) => date.latest === null),
  }
}

/** Announced facts in the order of the board. */
export const inOrderOfBoard = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => endOf(a) - endOf(b))

/** How many announcements have each outcome. */
export function tallyOf(facts: readonly Fact[]): Readonly<Record<Outcome['status'], number>> {
  const counts = OUTCOMES.map((status) => [
    status,
    facts.filter(({ outcome }) => outcome?.status === status).length,
  ])
  return Object.fromEntries(counts) as Record<Outcome['status'], number>
}

const endOf = ({ date }: Fact): number => date.latest ?? Number.MAX_SAFE_INTEGER

/** The days on which it was said, each once. */
function daysOf({ attribution }: Fact): EdtfDate[] {
  const days = attribution.flatMap(({ on }) => on ?? [])
  return [...new Map(days.map((day) => [day.edtf, day])).values()]
}

function rowOf(fact: Fact, days: readonly EdtfDate[], extent: Extent): BoardRow {
  const place = (date: EdtfDate, span: Span = 'within'): DrawnDate => {
    const placed = placeDate({ date, span }, extent, WIDTH)
    return { ...placed, width: (placed.to - placed.from) * WIDTH }
  }
  const due = place(fact.date, fact.span)
  const said = days.map((day) => place(day))
  const from = Math.max(...said.map(({ to }) => to))
  const shown = fact.outcome?.fact && place(fact.outcome.fact.date)
  return {
    fact,
    due,
    said,
    lead: said.length > 0 && from < due.from ? { from, to: due.from } : undefined,
    shown: shown && (shown.from + shown.to) / 2,
  }
}
