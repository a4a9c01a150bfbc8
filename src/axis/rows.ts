import { spanning } from './cluster.ts'
import type { PlacedMark } from './place.ts'
import type { AxisMark } from './types.ts'

/** What a layout goes by, in pixels. */
export interface RowSizes {
  readonly width: number
  /** The width that every mark takes at least. */
  readonly least: number
  /** The least distance between two marks. */
  readonly gap: number
  /** How many rows a lane may have. */
  readonly most: number
}

/**
 * Puts the marks of a lane into rows in which none overlap: points into the first, bars into the
 * first that is free where they are. Where no row is left, bars become one in the last.
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
    else if (rows.length < sizes.most) rows.push([bar])
    else join(rows.at(-1) ?? [], bar, sizes)
  }
  return rows.flatMap((row, index) => withRoom(row, index, sizes))
}

/** Joined, a bar may meet what it did not before. */
function join(row: PlacedMark[], bar: PlacedMark, sizes: RowSizes): void {
  let joined = bar
  for (;;) {
    const met = row.findIndex((mark) => !areApart(mark, joined, sizes))
    if (met === -1) break
    joined = spanning([joined, ...row.splice(met, 1)]) ?? joined
  }
  row.push(joined)
}

function areApart(a: PlacedMark, b: PlacedMark, sizes: RowSizes): boolean {
  const gap = sizes.gap / sizes.width
  return endOf(a, sizes) + gap <= startOf(b, sizes) || endOf(b, sizes) + gap <= startOf(a, sizes)
}

/** What a mark takes beyond its ends, so that it can be hit. */
const beyond = ({ from, to }: PlacedMark, { least, width }: RowSizes): number =>
  Math.max(0, (least / width - (to - from)) / 2)
const startOf = (mark: PlacedMark, sizes: RowSizes): number => mark.from - beyond(mark, sizes)
const endOf = (mark: PlacedMark, sizes: RowSizes): number => mark.to + beyond(mark, sizes)

function withRoom(row: readonly PlacedMark[], index: number, sizes: RowSizes): AxisMark[] {
  const sorted = [...row].sort((a, b) => a.from - b.from)
  return sorted.map((mark, place) => {
    const next = sorted[place + 1]
    const end = next ? startOf(next, sizes) : 1
    const room = Math.max(0, (end - endOf(mark, sizes)) * sizes.width - sizes.gap)
    return { ...mark, row: index, room, width: (mark.to - mark.from) * sizes.width }
  })
}
