import { describe, expect, test } from 'vitest'
import type { AxisMark } from '../../axis/types.ts'
import { testFact } from '../../timeline/testing/facts.ts'
import { axisPen, ems } from './pen.ts'

const bar: AxisMark = {
  facts: [testFact('fact', '2023')],
  shape: 'bar',
  span: 'within',
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
  label: undefined,
}
const toTheEnd: AxisMark = { ...bar, to: 1, width: 448, opensEnd: true }
const ltr = axisPen('wide', false)
const rtl = axisPen('wide', true)

describe('the body of a bar', () => {
  test('covers all of its time, from its left end', () => {
    expect(ltr.body(bar)?.box).toEqual({ at: '20%', x: '0', width: '40%' })
    expect(rtl.body(bar)?.box).toEqual({ at: '40%', x: '0', width: '40%' })
    expect(ltr.body(bar)).not.toHaveProperty('mask')
  })

  test('is cut at the end of an axis beyond which it continues', () => {
    const cut = ltr.body({ ...bar, from: 0, isCutBefore: true })
    expect(cut).toMatchObject({ box: { at: '-3%' }, isCut: true })
  })

  test('fades over a fixed length from its known end to its open end', () => {
    const ahead = { box: { at: '20%', x: '0', width: '52' }, mask: fade('right') }
    expect(ltr.body(toTheEnd)).toMatchObject(ahead)
    const back = { x: '-52', width: '52' }
    const toTheLeft = { box: { at: '80%', ...back }, mask: fade('left') }
    expect(rtl.body(toTheEnd)).toMatchObject(toTheLeft)
    const fromTheStart = { ...bar, from: 0, opensStart: true, width: 336 }
    expect(ltr.body(fromTheStart)).toMatchObject({ box: { at: '60%', ...back } })
  })

  test('fades over a shorter length if it is short, but never below the minimum', () => {
    expect(ltr.body({ ...toTheEnd, from: 0.95, width: 28 })?.box.width).toBe('28')
    expect(ltr.body({ ...toTheEnd, from: 0.99, width: 6 })?.box.width).toBe('16')
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

  test('grows with the letters of the page if its pen measures in them', () => {
    const box = axisPen('wide', false, ems).body({ ...toTheEnd })?.box
    expect(box).toEqual({ at: '20%', x: '0', width: '3.25em' })
  })
})

test('a bar has an end where one is known, which is soft if it is approximate', () => {
  const [left, right] = [
    { at: '20%', x: '0', side: 'left' },
    { at: '60%', x: '0', side: 'right' },
  ]
  expect(ltr.ends(bar)).toEqual([
    { ...left, isSoft: false },
    { ...right, isSoft: false },
  ])
  expect(ltr.ends({ ...bar, opensStart: true, isSoftEnd: true })).toEqual([
    { ...right, isSoft: true },
  ])
  expect(rtl.ends({ ...bar, isCutBefore: true })).toEqual([
    { at: '40%', x: '0', side: 'left', isSoft: false },
  ])
  // A short bar is drawn longer than it is.
  const short = { ...bar, from: 0.4, to: 0.41, width: 6, isCutBefore: true }
  expect(ltr.ends(short)).toEqual([{ at: '40.5%', x: '8', side: 'right', isSoft: false }])
  expect(ltr.ends({ ...bar, shape: 'point' })).toEqual([])
})

function fade(to: 'left' | 'right'): string {
  return `url(#axis-wide-fade-${to})`
}
