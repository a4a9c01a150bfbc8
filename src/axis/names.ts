import { foremost, rankOf } from './rank.ts'
import { boxOf } from './rows.ts'
import { textWidth } from './text-width.ts'
import type { AxisLane, AxisMark, MarkLabel } from './types.ts'

/** The limits of names; sizes are in pixels. */
export interface NameSizes {
  readonly width: number
  readonly minWidth: number
  /** The largest number of rows of one lane. */
  readonly maxRows: number
  /** How many rows may be added to all lanes together. */
  readonly newRows: number
  /** Whether names stand above marks, in the same row, and not beside them. */
  readonly areOver: boolean
  /** The text of a mark’s name. */
  readonly textOf: (facts: AxisMark['facts']) => string
}

/** A mark in its row, with the room that it and its name take up. */
interface Slot {
  readonly mark: AxisMark
  start: number
  end: number
  label: MarkLabel | undefined
}

/** Free space between a mark’s name and whatever is beside it, and at both ends of a name on a bar. */
const MARGIN = 8

/** An open end fades over this length; the name follows it. */
export const FADE = 52

/**
 * Gives the marks of an axis their names, those that matter most first: on the bar itself, beside the
 * mark, in another row of its lane that has room, or in a further row. Marks without room for a name
 * stay where they are.
 */
export function nameMarks(lanes: readonly AxisLane[], sizes: NameSizes): AxisLane[] {
  const drafts = lanes.map(({ marks }) => rowsOf(marks, sizes))
  const slots = drafts.flatMap((rows) => rows.flat().map((slot) => ({ slot, rows })))
  const rank = ({ slot }: (typeof slots)[number]): number => rankOf(foremost(slot.mark.facts))
  let { newRows } = sizes
  for (const { slot, rows } of slots.sort((a, b) => rank(a) - rank(b))) {
    const canGrow = newRows > 0 && rows.length < sizes.maxRows
    if (nameIn(rows, slot, canGrow, sizes)) newRows -= 1
  }
  return lanes.map((lane, index) => ({ ...lane, ...laneOf(drafts[index] ?? []) }))
}

/** Names a mark if there is room; tells whether a row was added for it. */
function nameIn(rows: Slot[][], slot: Slot, canGrow: boolean, sizes: NameSizes): boolean {
  const text = sizes.textOf(slot.mark.facts)
  const width = textWidth(text) + MARGIN
  if (sizes.areOver) {
    nameOver(rows, slot, { text, width }, sizes)
    return false
  }
  if (fitsOn(slot.mark, width)) {
    slot.label = { text, side: 'on' }
    return false
  }
  const own = rows.filter((row) => row.includes(slot))
  const candidates = [...own, ...rows.filter((row) => !own.includes(row)), ...(canGrow ? [[]] : [])]
  for (const row of candidates)
    for (const side of ['after', 'before'] as const) {
      const start = slot.start - (side === 'before' ? width : 0)
      const end = slot.end + (side === 'after' ? width : 0)
      if (start < 0 || end > sizes.width || !isFree(row, slot, start, end)) continue
      own[0]?.splice(own[0].indexOf(slot), 1)
      row.push(Object.assign(slot, { start, end, label: { text, side } }))
      if (rows.includes(row)) return false
      rows.push(row)
      return true
    }
  return false
}

/** Puts a name above its mark, beginning or ending there, if no other name is in the way. */
function nameOver(
  rows: readonly Slot[][],
  slot: Slot,
  { text, width }: { readonly text: string; readonly width: number },
  sizes: NameSizes,
): void {
  const row = rows.find((slots) => slots.includes(slot)) ?? []
  const named = row.filter(({ label }) => label)
  const at = Math.max(0, (slot.mark.opensStart ? slot.mark.to : slot.mark.from) * sizes.width - 7)
  for (const [side, start] of [
    ['over', at],
    ['over-end', at + 14 - width],
  ] as const) {
    if (start < 0 || start + width > sizes.width) continue
    if (!named.every((other) => other.end <= start || other.start >= start + width)) continue
    Object.assign(slot, { start, end: start + width, label: { text, side } })
    return
  }
}

/** Whether a name fits on a bar, or on the thin line behind a fading end. */
function fitsOn({ shape, facts, width, opensStart, opensEnd }: AxisMark, name: number): boolean {
  const taken = (opensStart || opensEnd ? FADE : 0) + (facts.length > 1 ? pillWidth(facts) + 12 : 0)
  return shape === 'bar' && width >= taken + name + MARGIN
}

/** The width of the number of a mark that stands for several facts. */
export const pillWidth = ({ length }: AxisMark['facts']): number =>
  Math.max(24, 12 + 8 * Math.min(4, String(length).length))

const isFree = (row: readonly Slot[], own: Slot, start: number, end: number): boolean =>
  row.every((slot) => slot === own || slot.end + 2 <= start || slot.start >= end + 2)

function rowsOf(marks: readonly AxisMark[], sizes: NameSizes): Slot[][] {
  const rows: Slot[][] = []
  for (const mark of marks)
    (rows[mark.row] ??= []).push({ mark, ...boxOf(mark, sizes), label: undefined })
  return rows
}

/** The marks of a lane with their rows, of which none is empty, along the axis. */
function laneOf(rows: readonly Slot[][]): Pick<AxisLane, 'rows' | 'marks'> {
  const full = rows.filter((row) => row.length > 0)
  const marks = full.flatMap((slots, row) =>
    slots.map(({ mark, label }) => ({ ...mark, row, label })),
  )
  return { rows: full.length, marks: marks.sort((a, b) => a.from - b.from || a.to - b.to) }
}
