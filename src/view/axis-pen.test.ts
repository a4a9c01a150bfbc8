import { describe, expect, test } from 'vitest'
import type { AxisMark } from '../axis/types.ts'
import { testFact } from '../timeline/testing/facts.ts'
import { axisPen } from './axis-pen.ts'

const bar: AxisMark = {
  facts: [testFact('fact', '2023')],
  shape: 'bar',
  from: 0.2,
  to: 0.6,
  width: 224,
  opensStart: false,
  opensEnd: false,
  isSoftStart: false,
  isSoftEnd: false,
  isCutBefore: false,
  isCutAfter: false,
  row: 0,
  room: 0,
}
const toTheEnd: AxisMark = { ...bar, to: 1, width: 448, opensEnd: true }
const ltr = axisPen('wide', false)
const rtl = axisPen('wide', true)

describe('the body of a bar', () => {
  test('covers all of its time, from its left end', () => {
    expect(ltr.body(bar)).toMatchObject({ x: '20%', width: '40%' })
    expect(rtl.body(bar)).toMatchObject({ x: '40%', width: '40%' })
    expect(ltr.body(bar)).not.toHaveProperty('mask')
  })

  test('is clipped at the end of an axis beyond which it continues', () => {
    const cut = ltr.body({ ...bar, from: 0, isCutBefore: true })
    expect(cut).toMatchObject({ x: '-3%', 'clip-path': 'url(#axis-wide-clip)' })
  })

  test('fades over a fixed length from its known end to its open end', () => {
    expect(ltr.body(toTheEnd)).toMatchObject({ x: '20%', width: '52', mask: fade('right') })
    expect(ltr.body(toTheEnd)).not.toHaveProperty('transform')
    const moved = { transform: 'translate(-52 0)', width: '52', mask: fade('left') }
    expect(rtl.body(toTheEnd)).toMatchObject({ x: '80%', ...moved })
    const fromTheStart = { ...bar, from: 0, opensStart: true, width: 336 }
    expect(ltr.body(fromTheStart)).toMatchObject({ x: '60%', ...moved })
  })

  test('fades over a shorter length if it is short, but never below the minimum', () => {
    expect(ltr.body({ ...toTheEnd, from: 0.95, width: 28 })).toMatchObject({ width: '28' })
    expect(ltr.body({ ...toTheEnd, from: 0.99, width: 6 })).toMatchObject({ width: '16' })
  })

  test.each([
    ['begins before the axis', { opensEnd: true, isCutBefore: true }],
    ['ends after it', { opensStart: true, isCutAfter: true }],
    ['has no known end', { opensStart: true, opensEnd: true }],
  ])('does not exist if the bar is open and %s', (_, ends) => {
    expect(ltr.body({ ...bar, ...ends })).toBeUndefined()
  })

  test('has an even number of dashes', () => {
    const counts = [0, 16, 31, 200, 560].map((width) => ltr.body({ ...bar, width })?.pathLength)
    expect(counts.map((count = 1) => count % 2)).toEqual([0, 0, 0, 0, 0])
  })
})

test('approximate ends fade within the bar as it is drawn', () => {
  expect(ltr.softEnds(bar)).toEqual([])
  const soft = { ...bar, isSoftStart: true, isSoftEnd: true }
  expect(ltr.softEnds(soft)).toEqual([
    { x: '20%', shift: 0, side: 'left' },
    { x: '60%', shift: 0, side: 'right' },
  ])
  expect(rtl.softEnds({ ...bar, isSoftEnd: true })).toEqual([{ x: '40%', shift: 0, side: 'left' }])
  // A short bar is drawn longer than it is; an end beyond the axis is not drawn.
  const short = { ...soft, from: 0.4, to: 0.41, width: 6, isCutBefore: true }
  expect(ltr.softEnds(short)).toEqual([{ x: '40.5%', shift: 8, side: 'right' }])
})

function fade(to: 'left' | 'right'): string {
  return `url(#axis-wide-fade-${to})`
}
