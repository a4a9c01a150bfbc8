import { expect, test } from 'vitest'
import { testFact, type TestKeys } from '../timeline/testing/facts.ts'
import type { Fact } from '../timeline/types.ts'
import { nameMarks, type NameSizes } from './names.ts'
import { textWidth } from './text-width.ts'
import type { AxisLane, AxisMark } from './types.ts'

const sizes: NameSizes = {
  width: 400,
  minWidth: 24,
  maxRows: 4,
  newRows: 0,
  areOver: false,
  textOf: ([first]) => first.label,
}

/** A point at a share of the axis, whose name is its id. */
function point(id: string, at: number, keys: Partial<Fact> & TestKeys = {}): AxisMark {
  return {
    facts: [{ ...testFact(id, '2023-01-01', keys), ...keys }],
    from: at,
    to: at,
    shape: 'point',
    span: 'within',
    opensStart: false,
    opensEnd: false,
    isSoftStart: false,
    isSoftEnd: false,
    isCutBefore: false,
    isCutAfter: false,
    row: 0,
    width: 0,
    label: undefined,
  }
}

const laneOf = (...marks: AxisMark[]): AxisLane => ({ topic: undefined, rows: 1, marks })

const told = (lanes: readonly AxisLane[]) =>
  lanes.map(({ marks }) =>
    marks.map(({ facts: [{ id }], row, label }) => `${id} ${String(row)} ${label?.side ?? 'none'}`),
  )

test('a name stands after its mark, or before it if there is no room', () => {
  const lanes = nameMarks([laneOf(point('first event', 0.1), point('last event', 0.95))], sizes)
  expect(told(lanes)).toEqual([['first event 0 after', 'last event 0 before']])
})

test('what matters most is named first: key facts, what happened, claims, announcements, remarks', () => {
  const order = [
    { kind: 'remark' },
    { kind: 'announced' },
    { kind: 'claimed' },
    { kind: 'reported' },
  ] as const
  const ranks = [...order, { kind: 'remark', key: true }] as const
  // There is room between the two marks for one name only.
  for (const [index, better] of ranks.slice(1).entries()) {
    const marks = [
      point('the one of the two events', 0.2, ranks[index]),
      point('the other of these events', 0.8, better),
    ]
    expect(told(nameMarks([laneOf(...marks)], sizes))).toEqual([
      ['the one of the two events 0 none', 'the other of these events 0 before'],
    ])
  }
})

test('a mark moves into a further row for its name while rows may be added, to all lanes together', () => {
  const crowd = (lane: string) =>
    laneOf(...[0.3, 0.4, 0.5].map((at) => point(`${lane} at ${String(at)} with a name`, at)))
  const [one, two] = nameMarks([crowd('one'), crowd('two')], { ...sizes, newRows: 2 })
  const count = (lane?: AxisLane): number => lane?.marks.filter(({ label }) => label).length ?? 0
  expect([one?.rows, two?.rows].sort()).toEqual([1, 3])
  expect(count(one)).toBe(3)
  expect(count(two)).toBeLessThan(3)
})

test('no name overlaps a mark or another name, and none is cut', () => {
  const marks = Array.from({ length: 12 }, (_, at) =>
    point(`event number ${String(at)}`, 0.04 + at * 0.08),
  )
  const [lane] = nameMarks([laneOf(...marks)], { ...sizes, newRows: 3 })
  const boxes = (lane?.marks ?? []).map(({ from, row, label }) => {
    const name = label ? textWidth(label.text) : 0
    const [start, end] = [from * 400 - 12, from * 400 + 12]
    return {
      row,
      start: start - (label?.side === 'before' ? name : 0),
      end: end + (label?.side === 'after' ? name : 0),
    }
  })
  for (const [index, box] of boxes.entries()) {
    expect(box.start).toBeGreaterThanOrEqual(0)
    expect(box.end).toBeLessThanOrEqual(400)
    for (const other of boxes.slice(index + 1))
      expect(other.row !== box.row || other.start >= box.end || box.start >= other.end).toBe(true)
  }
})

test('a long bar carries its name; an open one behind its fading end', () => {
  const bar = { ...point('a name', 0.1), to: 0.9, shape: 'bar', width: 320 } as AxisMark
  expect(told(nameMarks([laneOf(bar)], sizes))).toEqual([['a name 0 on']])
  const open: AxisMark = { ...bar, to: 0.3, width: 80, opensEnd: true }
  expect(told(nameMarks([laneOf(open)], sizes))).toEqual([['a name 0 after']])
})

test('on narrow plots names stand above their marks, as many as fit beside each other', () => {
  const marks = [
    point('a first event', 0.1),
    point('a second event', 0.3),
    point('a third one', 0.9),
  ]
  expect(told(nameMarks([laneOf(...marks)], { ...sizes, areOver: true }))).toEqual([
    ['a first event 0 over', 'a second event 0 none', 'a third one 0 over-end'],
  ])
})
