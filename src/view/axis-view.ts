import { layoutAxis } from '../axis/layout.ts'
import { widthOf } from '../axis/ticks.ts'
import type { AxisLane, AxisMark, AxisTick, Extent } from '../axis/types.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import { factHref } from './href.ts'
import type { Words } from './words.ts'

/** What an axis shows, and how it is told. */
export interface AxisInput {
  readonly facts: readonly Fact[]
  readonly topics: readonly Entity[]
  readonly extent: Extent
  readonly words: Words
  /** Where several facts in one place lead. */
  readonly several: (facts: readonly Fact[]) => string
}

/** An axis for screens from some width on. */
export interface AxisPlot {
  readonly name: 'wide' | 'narrow'
  readonly lanes: readonly PlotLane[]
  readonly ticks: readonly AxisTick[]
  /** In pixels, without the ticks’ labels. */
  readonly height: number
}

/** A lane, with its place from the top in pixels. */
export interface PlotLane {
  readonly topic: Entity | undefined
  readonly top: number
  readonly height: number
  readonly marks: readonly PlotMark[]
}

/** A mark as it is drawn. */
export interface PlotMark extends AxisMark {
  readonly address: string
  /** What it is, in words. */
  readonly name: string
  /** The status of its facts, where all have one. */
  readonly status: Fact['status'] | 'mixed'
  /** Its middle, from the lane’s top in pixels. */
  readonly middle: number
  /** When its facts were, in words. */
  readonly dates: string
  /** What stands beside it, where there is room. */
  readonly label: string | undefined
}

/** The height of a row: what is touched has 24 px (WCAG 2.2, 2.5.8). */
const ROW = 24

const SIZES = {
  wide: { width: 560, maxLanes: 8, maxRows: 6, maxMarks: 300 },
  narrow: { width: 280, maxLanes: 6, maxRows: 5, maxMarks: 200 },
} as const

/** Around the marks of a lane; at narrow widths its name stands above them. */
const LANES = { wide: { padding: 7, name: 0 }, narrow: { padding: 4, name: 16 } } as const

/** Lays an axis out twice: for wide windows and for phones. Style sheets choose. */
export function axisPlots(input: AxisInput): AxisPlot[] {
  return (['wide', 'narrow'] as const).map((name) => plotOf(name, input))
}

function plotOf(name: AxisPlot['name'], input: AxisInput): AxisPlot {
  const { facts, topics, extent, words } = input
  const sizes = SIZES[name]
  const axis = layoutAxis(facts, { ...sizes, topics, extent, style: words.style })
  // One lane that says what the page is about anyway needs no name.
  const named = axis.lanes.length > 1
  let top = 0
  const lanes = axis.lanes.map((lane) => {
    const { padding, name: nameHeight } = LANES[name]
    const above = padding + (named ? nameHeight : 0)
    const height = above + lane.rows * ROW + padding
    const placed = { ...laneOf(lane, above, name, input), top, height }
    top += height
    return placed
  })
  return { name, lanes, ticks: axis.ticks, height: top }
}

function laneOf(
  { topic, marks }: AxisLane,
  above: number,
  name: AxisPlot['name'],
  { words, several }: AxisInput,
): Pick<PlotLane, 'topic' | 'marks'> {
  const drawn = marks.map((mark) => ({
    ...mark,
    address: mark.facts.length === 1 ? factHref(mark.facts[0]) : several(mark.facts),
    name: nameOf(mark, words),
    dates: datesOf(mark.facts, words),
    status: statusOf(mark),
    middle: above + (mark.row + 0.5) * ROW,
    label: name === 'wide' ? labelOf(mark, words) : undefined,
  }))
  return { topic, marks: drawn }
}

/** “19 January 2023: Second batch delivered (claimed)”, “6 facts, 7 February 2023”. */
function nameOf({ facts }: AxisMark, words: Words): string {
  const [first] = facts
  if (facts.length > 1)
    return words.say(words.axis.several, {
      facts: words.say(words.fact.facts, { count: facts.length }),
      dates: datesOf(facts, words),
    })
  return words.say(words.axis.one, {
    date: words.factDate(first),
    title: first.title,
    status: words.fact.status[first.status],
  })
}

function datesOf(facts: AxisMark['facts'], words: Words): string {
  const [first] = facts
  const end = ({ date }: Fact): number => date.latest ?? Infinity
  const last = facts.reduce((latest, fact) => (end(fact) > end(latest) ? fact : latest), first)
  const from = words.dateLine(first.date, first.span)
  return last.date.edtf === first.date.edtf
    ? from
    : words.say(words.axis.toDate, { from, to: words.date(last.date, last.span) })
}

function statusOf({ facts: [first, ...rest] }: AxisMark): PlotMark['status'] {
  return rest.every(({ status }) => status === first.status) ? first.status : 'mixed'
}

const isOneDate = ({ facts: [first, ...rest] }: AxisMark): boolean =>
  rest.every(({ date }) => date.edtf === first.date.edtf)

/** The source’s words for a bar’s date, the day of a point; what does not fit is left out. */
function labelOf(mark: AxisMark, words: Words): string | undefined {
  const [{ wording, date, span }] = mark.facts
  const isPoint = mark.shape === 'point'
  if (!isOneDate(mark) || (wording === undefined && !isPoint)) return undefined
  const text = isPoint
    ? words.date(date, span, true)
    : words.say(words.fact.wording, { words: wording ?? '' })
  return widthOf(text) + 12 <= mark.room ? text : undefined
}
