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
  return rows.flatMap((marks, row) =>
    marks.map((mark) => ({
      ...mark,
      row,
      label: undefined,
      width: (mark.to - mark.from) * sizes.width,
    })),
  )
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
  const [first, second] = [boxOf(a, sizes), boxOf(b, sizes)]
  return first.end + sizes.gap <= second.start || second.end + sizes.gap <= first.start
}

/** The box of a mark along the axis, in pixels; a short one is made large enough to touch. */
export function boxOf(
  { from, to }: Pick<PlacedMark, 'from' | 'to'>,
  { width, minWidth }: Pick<RowSizes, 'width' | 'minWidth'>,
): { readonly start: number; readonly end: number } {
  const margin = Math.max(0, (minWidth - (to - from) * width) / 2)
  return { start: from * width - margin, end: to * width + margin }
}
