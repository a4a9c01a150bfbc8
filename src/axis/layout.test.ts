import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dates } from '../dates/testing/arbitraries.ts'
import type { EdtfDate } from '../dates/units/types.ts'
import { en } from '../strings/en.ts'
import { inOrder } from '../timeline/build/order.ts'
import { testFact, testTopic } from '../timeline/testing/facts.ts'
import type { Fact } from '../timeline/types.ts'
import { extentOf } from './extent.ts'
import { layoutAxis, type AxisOptions } from './layout.ts'
import type { Axis, AxisMark } from './types.ts'

const topics = ['one', 'two', 'three'].map(testTopic)
const style = { language: 'en', words: en.dates }
const sizes = {
  width: 560,
  target: 24,
  maxLanes: 3,
  maxRows: 4,
  allRows: 0,
  maxMarks: 60,
  areOver: false,
  nameOf: ([first]: AxisMark['facts']) => first.label,
}

function factsOf(list: readonly (readonly [date: string | EdtfDate, topic?: number])[]): Fact[] {
  return inOrder(
    list.map(([date, topic], index) => ({
      ...testFact(`fact-${String(index).padStart(4, '0')}`, date),
      topics: topics.filter((_, place) => place === topic),
    })),
  )
}

function axisOf(facts: readonly Fact[], options: Partial<AxisOptions> = {}): Axis {
  const extent = extentOf(facts.map(({ date }) => date))
  return layoutAxis(facts, { extent, topics, style, ...sizes, ...options })
}

const marksOf = ({ lanes }: Axis): AxisMark[] => lanes.flatMap(({ marks }) => marks)
const idsOf = (marks: readonly AxisMark[]): string[][] =>
  marks.map(({ facts }) => facts.map(({ id }) => id))

describe('the marks of an axis', () => {
  test('a day is a point, a month a bar over all of it, an open end a bar to the axis’s end', () => {
    const axis = axisOf(factsOf([['2023-01-19'], ['2023-03'], ['2023-06-01/..']]))
    const [point, month, open] = marksOf(axis)
    const { start, end } = axis.extent
    expect(point).toMatchObject({ shape: 'point', from: point?.to })
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBeCloseTo((31 * 86_400) / (end - start))
    expect(open).toMatchObject({ shape: 'bar', to: 1, opensEnd: true, opensStart: false })
  })

  test('an approximate end is no bound, and an approximate day no point', () => {
    const axis = axisOf(factsOf([['2022/2023-01~'], ['2023-03-19~'], ['2023-06~/2023-08']]))
    const ends = marksOf(axis).map(({ shape, isSoftStart, isSoftEnd }) => ({
      shape,
      soft: [isSoftStart, isSoftEnd],
    }))
    expect(ends).toEqual([
      { shape: 'bar', soft: [false, true] },
      { shape: 'bar', soft: [true, true] },
      { shape: 'bar', soft: [true, false] },
    ])
  })

  test('days that would overlap are one mark at their mean, in the order of the timeline', () => {
    const axis = axisOf(factsOf([['2022-01-01'], ['2023-02-07'], ['2023-02-07'], ['2023-02-08']]))
    expect(idsOf(marksOf(axis))).toEqual([['fact-0000'], ['fact-0001', 'fact-0002', 'fact-0003']])
  })

  test('bars that look the same are one; those that overlap stand in rows of their own', () => {
    const axis = axisOf(factsOf([['2023-02-07/..'], ['2023-02-08/..'], ['2023-01'], ['2023']]))
    expect(idsOf(marksOf(axis))).toContainEqual(['fact-0000', 'fact-0001'])
    expect(marksOf(axis).map(({ row }) => row)).toEqual([1, 0, 1])
  })

  test('a bar that is cut at the axis’s end is not taken for one that ends there', () => {
    const facts = factsOf([['2022/2023-01'], ['2023-01']])
    const [year] = factsOf([['2023']])
    const extent = { start: year?.date.earliest ?? 0, end: (year?.date.latest ?? 0) + 1 }
    expect(marksOf(axisOf(facts, { extent }))).toHaveLength(2)
  })

  test('what may have happened at any time shown stands nowhere; what went on all the time is a bar', () => {
    const extent = extentOf(factsOf([['2022']]).map(({ date }) => date))
    const open = ['../2023-01-27', '2021/2024', '2019/..', '2022-05/..']
    const [during] = factsOf([['2021/2024']])
    const facts = [
      ...factsOf(open.map((date) => [date] as const)),
      { ...during, id: 'during', span: 'throughout' } as Fact,
      { ...factsOf([['2019/..']])[0], id: 'since', span: 'throughout' } as Fact,
    ]
    const axis = axisOf(facts, { extent })
    expect(axis.open.map(({ id, date }) => `${id} ${date.edtf}`).sort()).toEqual([
      'fact-0000 ../2023-01-27',
      'fact-0001 2021/2024',
      'fact-0002 2019/..',
      'since 2019/..',
    ])
    expect(marksOf(axis).map(({ span, from, to }) => [span, from, to])).toEqual([
      ['throughout', 0, 1],
      ['within', expect.any(Number), 1],
    ])
  })

  test('what went on all the time is not joined with what happened at some time in it', () => {
    const [within, throughout] = factsOf([['2023-01'], ['2023-01'], ['2023-06-01']])
    const facts = [within, { ...throughout, span: 'throughout' }] as Fact[]
    expect(marksOf(axisOf(facts)).map(({ span }) => span)).toEqual(['within', 'throughout'])
  })

  test('a month is as long as it is, however long the axis', () => {
    const [month] = marksOf(axisOf(factsOf([['1923-05'], ['2023-01-01']])))
    expect(month).toMatchObject({ shape: 'bar' })
    expect(month?.width).toBeLessThan(1)
  })

  test('lanes are the first topics in the editors’ order, then the facts without one', () => {
    const axis = axisOf(factsOf([['2023-01-01', 2], ['2023-01-02', 0], ['2023-01-03']]))
    expect(axis.lanes.map(({ topic }) => topic?.id)).toEqual(['one', 'three', undefined])
  })

  test('more topics than lanes: the fullest keep theirs, the rest shares the last', () => {
    const list = [0, 1, 1, 2, 2].map((topic, day) => [`2023-01-1${String(day)}`, topic] as const)
    const axis = axisOf(factsOf(list), { maxLanes: 2 })
    expect(axis.lanes.map(({ topic }) => topic?.id)).toEqual(['two', undefined])
    expect(idsOf(axis.lanes[1]?.marks ?? []).flat()).toHaveLength(3)
  })

  test('every fact has one mark, marks stay apart and on the axis, and are never too many', () => {
    const facts = fc.array(fc.tuple(dates, fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 60,
      size: 'max',
    })
    fc.assert(
      fc.property(facts, fc.integer({ min: 8, max: 60 }), (list, maxMarks) => {
        const all = factsOf(list.filter(([date]) => isForward(date)))
        if (all.length === 0) return
        const axis = axisOf(all, { maxMarks })
        const ids = all.map(({ id }) => id)
        const told = [...idsOf(marksOf(axis)).flat(), ...axis.open.map(({ id }) => id)]
        expect(told.sort()).toEqual([...ids].sort())
        expect(marksOf(axis).length).toBeLessThanOrEqual(maxMarks)
        for (const { marks } of axis.lanes) expectApart(marks)
      }),
      { numRuns: 60 },
    )
  })

  test('ten thousand facts over a century stay within the limit', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0')
      const year = 1920 + (index % 100)
      const day = String((index % 28) + 1).padStart(2, '0')
      return [index % 5 === 0 ? `${year}-${month}` : `${year}-${month}-${day}`, index % 3] as const
    })
    const marks = marksOf(axisOf(factsOf(list)))
    expect(marks.length).toBeLessThanOrEqual(sizes.maxMarks)
    expect(idsOf(marks).flat()).toHaveLength(10_000)
  })
})

/** The checker refuses dates that end before they start. */
function isForward({ earliest, latest }: EdtfDate): boolean {
  return earliest === null || latest === null || earliest <= latest
}

function expectApart(marks: readonly AxisMark[]): void {
  const beyond = ({ from, to }: AxisMark): number => Math.max(0, 24 / sizes.width - (to - from)) / 2
  const byRow = [...marks].sort((a, b) => a.row - b.row)
  for (const [index, mark] of byRow.entries()) {
    expect(mark.from).toBeGreaterThanOrEqual(0)
    expect(mark.to).toBeLessThanOrEqual(1)
    const next = byRow[index + 1]
    if (next?.row !== mark.row) continue
    expect(next.from - beyond(next) - (mark.to + beyond(mark))).toBeGreaterThanOrEqual(-1e-9)
  }
}
