import { layoutAxis } from '../axis/layout.ts'
import { widthOf } from '../axis/ticks.ts'
import type { AxisLane, AxisMark, AxisTick, Extent } from '../axis/types.ts'
import type { FactKind } from '../timeline/kind.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import { factHref } from './href.ts'
import type { Words } from './words.ts'

/** What an axis shows, and the words that describe it. */
export interface AxisInput {
  readonly facts: readonly Fact[]
  readonly topics: readonly Entity[]
  readonly extent: Extent
  readonly words: Words
  /** The address of a mark that stands for several facts. */
  readonly linkOfSeveral: (facts: readonly Fact[]) => string
}

/** A drawing of an axis for one range of window widths. */
export interface AxisPlot {
  readonly name: 'wide' | 'narrow'
  readonly lanes: readonly PlotLane[]
  readonly ticks: readonly AxisTick[]
  /** In pixels, without the labels of the ticks. */
  readonly height: number
}

/** A lane, and its distance from the top in pixels. */
export interface PlotLane {
  readonly topic: Entity | undefined
  readonly top: number
  readonly height: number
  readonly marks: readonly PlotMark[]
}

/** A mark as it is drawn. */
export interface PlotMark extends AxisMark {
  readonly address: string
  /** Its description. */
  readonly name: string
  /** The kind of its facts; `mixed` if they differ. */
  readonly kind: FactKind | 'mixed'
  /** The distance of its middle from the top of the lane, in pixels. */
  readonly middle: number
  /** The dates of its facts, in words. */
  readonly dates: string
  /** The text beside it; undefined if there is no room for one. */
  readonly label: string | undefined
}

/** The height of a row in pixels: a touch target needs 24 (WCAG 2.2, 2.5.8). */
const ROW_HEIGHT = 24

const SIZES = {
  wide: { width: 560, maxLanes: 8, maxRows: 6, maxMarks: 300 },
  narrow: { width: 280, maxLanes: 6, maxRows: 5, maxMarks: 200 },
} as const

/**
 * The padding around the marks of a lane, and the height of its name, which stands above them in
 * narrow windows.
 */
const LANES = { wide: { padding: 7, name: 0 }, narrow: { padding: 4, name: 16 } } as const

/** Lays an axis out twice, for wide and for narrow windows. Style sheets show the one that fits. */
export function axisPlots(input: AxisInput): AxisPlot[] {
  return (['wide', 'narrow'] as const).map((name) => plotOf(name, input))
}

function plotOf(name: AxisPlot['name'], input: AxisInput): AxisPlot {
  const { facts, topics, extent, words } = input
  const sizes = SIZES[name]
  const axis = layoutAxis(facts, { ...sizes, topics, extent, style: words.style })
  // A single lane repeats what the page is about, so it needs no name.
  const named = axis.lanes.length > 1
  let top = 0
  const lanes = axis.lanes.map((lane) => {
    const { padding, name: nameHeight } = LANES[name]
    const above = padding + (named ? nameHeight : 0)
    const height = above + lane.rows * ROW_HEIGHT + padding
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
  { words, linkOfSeveral }: AxisInput,
): Pick<PlotLane, 'topic' | 'marks'> {
  const drawn = marks.map((mark) => ({
    ...mark,
    address: mark.facts.length === 1 ? factHref(mark.facts[0]) : linkOfSeveral(mark.facts),
    name: nameOf(mark, words),
    dates: datesOf(mark.facts, words),
    kind: kindOfMark(mark),
    middle: above + (mark.row + 0.5) * ROW_HEIGHT,
    label: name === 'wide' ? labelOf(mark, words) : undefined,
  }))
  return { topic, marks: drawn }
}

/** “19 January 2023: Second batch delivered (claimed)”, “6 remarks, 7 February 2023”. */
function nameOf(mark: AxisMark, words: Words): string {
  const { facts } = mark
  const [first] = facts
  const kind = kindOfMark(mark)
  if (facts.length > 1)
    return words.say(words.axis.several, {
      facts: words.say(kind === 'mixed' ? words.fact.facts : words.fact.kinds[kind], {
        count: facts.length,
      }),
      dates: datesOf(facts, words),
    })
  return words.say(words.axis.one, {
    date: words.factDate(first),
    title: first.title,
    status: words.fact.status[first.kind],
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

function kindOfMark({ facts: [first, ...rest] }: AxisMark): PlotMark['kind'] {
  return rest.every(({ kind }) => kind === first.kind) ? first.kind : 'mixed'
}

const isOneDate = ({ facts: [first, ...rest] }: AxisMark): boolean =>
  rest.every(({ date }) => date.edtf === first.date.edtf)

/** The source’s words for a bar’s date, or the day of a point; undefined if it does not fit. */
function labelOf(mark: AxisMark, words: Words): string | undefined {
  const [{ wording, date, span }] = mark.facts
  const isPoint = mark.shape === 'point'
  if (!isOneDate(mark) || (wording === undefined && !isPoint)) return undefined
  const text = isPoint
    ? words.date(date, span, true)
    : words.say(words.fact.wording, { words: wording ?? '' })
  return widthOf(text) + 12 <= mark.room ? text : undefined
}
