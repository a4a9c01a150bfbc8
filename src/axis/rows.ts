import { joinBars } from './cluster.ts'
import type { PlacedMark } from './place.ts'
import type { AxisMark } from './types.ts'

/** The limits of a lane; sizes are in pixels. */
export interface RowSizes {
  /** The width of the axis. */
  readonly width: number
  /** The smallest width of a mark. */
  readonly minWidth: number
  /** The smallest distance between two marks. */
  readonly gap: number
  readonly maxRows: number
}

/**
 * Puts the marks of a lane into rows without overlaps: points into the first row, each bar into the
 * first row with room for it. If there is no such row, the bar is joined with others in the last
 * row.
 */
export function inRows(
  points: readonly PlacedMark[],
  bars: readonly PlacedMark[],
  sizes: RowSizes,
): AxisMark[] {
  const rows: PlacedMark[][] = points.length > 0 ? [[...points]] : []
  for (const bar of [...bars].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = rows.find((row) => row.every((mark) => areApart(mark, bar, sizes)))
    if (free) free.push(bar)
    else if (rows.length < sizes.maxRows) rows.push([bar])
    else join(rows.at(-1) ?? [], bar, sizes)
  }
  return rows.flatMap((row, index) => withRoom(row, index, sizes))
}

/** Joins a bar with all marks that it overlaps. A joined bar may overlap further marks. */
function join(row: PlacedMark[], bar: PlacedMark, sizes: RowSizes): void {
  let joined = bar
  for (;;) {
    const overlapping = row.findIndex((mark) => !areApart(mark, joined, sizes))
    if (overlapping === -1) break
    joined = joinBars([joined, ...row.splice(overlapping, 1)]) ?? joined
  }
  row.push(joined)
}

function areApart(a: PlacedMark, b: PlacedMark, sizes: RowSizes): boolean {
  const gap = sizes.gap / sizes.width
  return endOf(a, sizes) + gap <= startOf(b, sizes) || endOf(b, sizes) + gap <= startOf(a, sizes)
}

/** The margin around a short mark that makes it large enough to touch. */
const marginOf = ({ from, to }: PlacedMark, { minWidth, width }: RowSizes): number =>
  Math.max(0, (minWidth / width - (to - from)) / 2)
const startOf = (mark: PlacedMark, sizes: RowSizes): number => mark.from - marginOf(mark, sizes)
const endOf = (mark: PlacedMark, sizes: RowSizes): number => mark.to + marginOf(mark, sizes)

function withRoom(row: readonly PlacedMark[], index: number, sizes: RowSizes): AxisMark[] {
  const sorted = [...row].sort((a, b) => a.from - b.from)
  return sorted.map((mark, at) => {
    const next = sorted[at + 1]
    const end = next ? startOf(next, sizes) : 1
    const room = Math.max(0, (end - endOf(mark, sizes)) * sizes.width - sizes.gap)
    return { ...mark, row: index, room, width: (mark.to - mark.from) * sizes.width }
  })
}
