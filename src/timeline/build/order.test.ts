import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, type Orderable } from './order.ts'
import { dateReader } from './parse.ts'

const read = dateReader({ timezone: 'UTC', hemisphere: 'northern' })
const fact = (id: string, date: string, ...after: string[]): Orderable => ({
  id,
  date: read(date),
  after: after.map((other) => ({ id: other })),
})
const idsInOrder = (...facts: Orderable[]): string[] => inOrder(facts).map(({ id }) => id)

test('facts follow their dates, then those they name, then their ids', () => {
  expect(
    idsInOrder(
      fact('talk', '2023-02-07', 'arrival'),
      fact('arrival', '2023-02-07'),
      fact('speech', '2023-02-07', 'talk'),
      fact('answer', '2023-02-07', 'talk'),
      fact('before', '2023-01-19'),
    ),
  ).toEqual(['before', 'arrival', 'talk', 'answer', 'speech'])
})

test('numbers in ids count as numbers', () => {
  const ids = [
    'a',
    'act-2-scene-9',
    'act-2-scene-10',
    'act-10',
    'act-x',
    'day-08',
    'day-9',
    'day-010',
  ]
  const shuffled = [...ids].sort((a, b) => ((a.length * 7) % 5) - ((b.length * 7) % 5))
  expect(idsInOrder(...shuffled.map((id) => fact(id, '2023')))).toEqual(ids)
  expect(idsInOrder(fact('day-1', '2023'), fact('day-01', '2023'))).toEqual(['day-01', 'day-1'])
})

test('the order of ids does not depend on the order in which they come', () => {
  const id = fc.array(fc.constantFrom('a', '-', '0', '1', '2', '10', '007'), { minLength: 1 })
  const some = fc.uniqueArray(id.map((parts) => parts.join('')))
  fc.assert(
    fc.property(some, (ids) => {
      const facts = ids.map((one) => fact(one, '2023'))
      expect(idsInOrder(...facts)).toEqual(idsInOrder(...facts.toReversed()))
    }),
  )
})

test('coarser dates stand first where they begin together', () => {
  expect(
    idsInOrder(
      fact('day', '2023-01-01'),
      fact('month', '2023-01'),
      fact('year', '2023'),
      fact('next', '2023-01-02'),
    ),
  ).toEqual(['year', 'month', 'day', 'next'])
})

test('what goes on from a day stands after what happened on it', () => {
  expect(
    idsInOrder(
      fact('from', '2023-02-07/..'),
      fact('on', '2023-02-07'),
      fact('until', '2023-02-07/2023-02-09'),
      fact('next', '2023-02-08'),
    ),
  ).toEqual(['on', 'until', 'from', 'next'])
})

test('what happened by a day stands before what happened on it', () => {
  expect(
    idsInOrder(fact('on', '2023-01-27'), fact('by', '../2023-01-27'), fact('before', '2023-01-26')),
  ).toEqual(['before', 'by', 'on'])
})

test('what happened by a day stands after it if it was told at an occasion of that day', () => {
  const told = (id: string, date: string, day: string): Orderable => ({
    ...fact(id, date),
    attribution: [{ at: undefined }, { at: fact('talk', day) }],
  })
  expect(
    idsInOrder(
      told('told', '../2023-02-07', '2023-02-07'),
      told('told-later', '../2023-02-07', '2023-02-08'),
      fact('talk', '2023-02-07'),
      fact('from', '2023-02-07/..'),
      fact('by', '../2023-02-07'),
      told('a-day', '2023-02-07', '2023-02-07'),
    ),
  ).toEqual(['by', 'told-later', 'a-day', 'talk', 'told', 'from'])
})

test('what was told at an occasion stands before what follows it', () => {
  const told = (id: string, ...after: string[]): Orderable => ({
    ...fact(id, '../2023-03-09', ...after),
    attribution: [{ at: fact('talk', '2023-03-09') }],
  })
  expect(
    idsInOrder(
      told('told', 'arrival', 'told-before'),
      told('told-before'),
      told('told-too'),
      told('answer', 'question'),
      told('question'),
      fact('arrival', '2023-03-09'),
      fact('talk', '2023-03-09', 'told'),
    ),
  ).toEqual(['arrival', 'told-before', 'told', 'talk', 'question', 'answer', 'told-too'])
  expect(
    idsInOrder(
      told('told'),
      fact('reply', '2023-03-09', 'told'),
      fact('talk', '2023-03-09'),
      fact('by', '../2023-03-09', 'told-first'),
      fact('later', '2023-03-10', 'told-too'),
      told('told-too'),
      told('told-first'),
    ),
  ).toEqual(['told-first', 'by', 'talk', 'told', 'reply', 'told-too', 'later'])
})

test('what lasts from a day, and what happens at some time from it on, stand together', () => {
  const spans = (['within', 'throughout', 'within', 'throughout'] as const).map((span, index) => ({
    ...fact(`f${String(index)}`, '2023-02-07/..', ...(index === 3 ? ['f0'] : [])),
    span,
  }))
  expect(idsInOrder(...spans)).toEqual(['f1', 'f0', 'f3', 'f2'])
})

test('“after” decides among equal dates only', () => {
  expect(idsInOrder(fact('a', '2023-01-01', 'b'), fact('b', '2023-01-02'))).toEqual(['a', 'b'])
})

test('a circle ends all the same', () => {
  expect(idsInOrder(fact('b', '2023', 'a'), fact('a', '2023', 'b'))).toEqual(['a', 'b'])
})

test('the order does not depend on the order in which files are read', () => {
  const dates = fc.constantFrom(
    '2023-01-01',
    '2023-01',
    '2023',
    '../2023-01',
    '../2023-01-01',
    '2023-01-01/..',
    '2022/2023',
  )
  const facts = fc
    .array(
      fc.record({
        date: dates,
        after: fc.array(fc.nat(9), { maxLength: 3 }),
        attribution: fc.array(
          dates.map((day) => ({ at: fact('talk', day) })),
          { maxLength: 1 },
        ),
      }),
      { maxLength: 10 },
    )
    .map((all) =>
      all.map(({ date, after, attribution }, i) => ({
        ...fact(`f${String(i)}`, date, ...after.map((n) => `f${String(n)}`)),
        attribution,
      })),
    )
  fc.assert(
    fc.property(
      facts.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(idsInOrder(...shuffled)).toEqual(idsInOrder(...all))
      },
    ),
  )
})
