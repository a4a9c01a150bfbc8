import { binsOf } from '../../axis/bins.ts'
import { densityOf, type DensityBar, type DensityCell } from '../../axis/density.ts'
import type { Extent, Fraction } from '../../axis/types.ts'
import { periodText, type PeriodUnit } from '../../dates/period.ts'
import { periodStyle, spanInWords } from '../../dates/text/period-in-words.ts'
import { civil, startOfDay, startOfMonth } from '../../dates/units/wall.ts'
import type { Entity, Fact } from '../../timeline/types.ts'
import { nameOfLane, shortName } from './names.ts'
import type { AxisPlot, PlotName } from './plots.ts'
import { directionOf } from '../direction.ts'
import type { PageOfPeriod } from '../periods.ts'
import { searchIn } from '../search-address.ts'
import type { Words } from '../words.ts'

/** What a density shows, and the words and links that describe it. */
export interface DensityInput {
  readonly facts: readonly Fact[]
  readonly topics: readonly Entity[]
  readonly extent: Extent
  readonly words: Words
  readonly addressOf: (cell: DensityCell, period: CellPeriod, topic: Entity | undefined) => string
}

/** The time of a part of a lane, both ends included, as an address writes it. */
export interface CellPeriod {
  readonly from: string
  readonly to: string
}

/** A drawing of a density for one range of window widths. */
export interface DensityPlot extends AxisPlot<PlottedLane> {
  readonly extent: Extent
  readonly open: readonly Fact[]
}

/** A lane, and its distance from the top. */
export interface PlottedLane {
  readonly topic: Entity | undefined
  readonly top: number
  readonly height: number
  /** The outline of its bars, in a box of 1000 by 100. */
  readonly path: string
  readonly cells: readonly PlottedCell[]
}

/** A part of a lane that is a link. */
export interface PlottedCell {
  readonly from: Fraction
  readonly to: Fraction
  /** Its first and last day, month or year: `1990/1994`. */
  readonly span: string
  readonly address: string
  /** Its description. */
  readonly name: string
}

/** The sizes of both plots, as in src/view/axis/plots.ts. Neither is higher than 320 px with its years. */
const SIZES = {
  wide: { width: 720, row: 28, maxLanes: 8, maxCells: 24 },
  narrow: { width: 280, row: 44, maxLanes: 5, maxCells: 6 },
} as const

/** The time that both drawings of a density show: whole bins of the finer one. */
export function timeInBins(extent: Extent): Extent {
  const { bounds } = binsOf(extent, SIZES.wide.maxCells)
  return { start: bounds[0] ?? extent.start, end: bounds.at(-1) ?? extent.end }
}

/** Draws a density twice, for wide and for narrow windows. */
export function densityPlots(input: DensityInput): DensityPlot[] {
  return (['wide', 'narrow'] as const).map((name) => plotOf(name, input))
}

function plotOf(
  name: PlotName,
  { facts, topics, extent, words, addressOf }: DensityInput,
): DensityPlot {
  const { row } = SIZES[name]
  const density = densityOf(facts, { ...SIZES[name], topics, extent, style: words.style })
  const isNamed = density.lanes.length > 1
  const lanes = density.lanes.map(({ topic, bars, cells }, index) => ({
    topic,
    top: index * row,
    height: row,
    path: pathOf(bars, directionOf(words.style.language) === 'rtl'),
    cells: cells.map((cell) => {
      const period = periodOf(cell, density.unit)
      const lane = isNamed ? nameOfLane(topic, words) : undefined
      return {
        from: cell.from,
        to: cell.to,
        span: `${period.from}/${period.to}`,
        address: addressOf(cell, period, topic),
        name: nameOf(cell, period, lane, words),
      }
    }),
  }))
  const { ticks, open } = density
  return { name, lanes, ticks, height: lanes.length * row, extent: density.extent, open }
}

/** The outline of bars. A bar of one fact is seen beside one of hundreds. */
function pathOf(bars: readonly DensityBar[], isRtl: boolean): string {
  return bars
    .map(({ from, to, height }) => {
      const [left, right] = (isRtl ? [1 - to, 1 - from] : [from, to]).map((at) =>
        Math.round(at * 1000),
      )
      const top = Math.round(100 - 92 * Math.max(height, 0.08))
      return `M${String(left)} 100V${String(top)}H${String(right)}V100z`
    })
    .join('')
}

function periodOf({ start, end }: DensityCell, unit: PeriodUnit): CellPeriod {
  return { from: periodText(start, unit), to: periodText(end - 1, unit) }
}

/** “12 facts, Diplomacy, 1994: The treaty is signed and 11 more”. */
function nameOf(
  { facts }: DensityCell,
  period: CellPeriod,
  lane: string | undefined,
  words: Words,
): string {
  const counted = words.say(words.fact.facts, { count: facts.length })
  return words.say(words.axis.several, {
    facts: [counted, ...(lane === undefined ? [] : [lane])].join(words.fact.comma),
    dates: spanInWords(period, periodStyle(words.style)) ?? '',
    name: shortName(facts, words),
  })
}

/**
 * Gives the address of a part of a lane: of the whole timeline, the page of its year or month, with the
 * filter of its topic; otherwise, or if there is no such page, a search.
 * @param search the address of the search for all facts of the page
 */
export function periodOrSearch(pageOf: PageOfPeriod, search: string): DensityInput['addressOf'] {
  return ({ start, end }, period, topic) => {
    const { year, month } = civil(start)
    const isMonth = end === startOfMonth(year, month)
    const isYear = month === 1 && end === startOfDay(year + 1)
    const page =
      isMonth || isYear ? pageOf({ year, month: isMonth ? month : undefined }) : undefined
    const filter = topic ? { topic: topic.id } : {}
    if (page === undefined) return searchIn(search, { ...period, ...filter })
    return topic ? `${page}?${new URLSearchParams(filter).toString()}` : page
  }
}
