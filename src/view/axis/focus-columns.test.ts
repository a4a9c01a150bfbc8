import { expect, test } from 'vitest'
import { wordsOf } from '../words.ts'
import { focusOf } from '../../timeline/periods/focus.ts'
import { inOrder } from '../../timeline/build/order.ts'
import { testFact, testPerson, type TestKeys } from '../../timeline/testing/facts.ts'
import type { Fact } from '../../timeline/types.ts'
import { focusColumns, type FocusColumn } from './focus-columns.ts'

const DAY = '1843-07-10'
const words = wordsOf({ language: 'en', timezone: 'UTC', strings: undefined })

const dated = (count: number, edtf: string, keys: TestKeys = {}): Fact[] =>
  Array.from({ length: count }, (_, index) => testFact(`${edtf}-${String(index)}`, edtf, keys))

function columnsOf(facts: readonly Fact[]): FocusColumn[] {
  const focus = focusOf(inOrder(facts))
  return focus ? focusColumns(focus, words) : []
}

test('columns name what is in them; an empty one is left out', () => {
  const columns = columnsOf([...dated(5, DAY), testFact('before', '1843-06-01')])
  expect(columns.map(({ name, title, note }) => [name, title, note])).toEqual([
    ['before', 'Before', '1 fact'],
    ['on', '10\u00A0July\u00A01843', '5 facts'],
  ])
})

test('dates stand beside what is not dated to the day', () => {
  const columns = columnsOf([
    ...dated(5, DAY),
    testFact('before', '1843-06-01'),
    testFact('earlier', '1842'),
    testFact('since', `${DAY}/..`),
  ])
  expect(columns.map(({ rows }) => rows.map(({ date }) => date?.replace(/\u00A0/g, ' ')))).toEqual([
    ['1842', '1 Jun'],
    [undefined, undefined, undefined, undefined, undefined],
    ['10 Jul or later'],
  ])
})

test('what follows is said to come only if all of it was announced', () => {
  const announced = testFact('announced', '1844', { kind: 'announced' })
  expect(columnsOf([...dated(5, DAY), announced])[1]?.title).toBe('Said to come')
  const both = columnsOf([...dated(5, DAY), announced, testFact('later', '1844')])
  expect(both[1]?.title).toBe('After')
})

test('an outcome is told once if all have the same', () => {
  const outcome = { status: 'unrecorded', fact: undefined } as const
  const facts = ['1844', '1845'].map((year) => ({
    ...testFact(year, year, { kind: 'announced' }),
    outcome,
  }))
  expect(columnsOf([...dated(5, DAY), ...facts])[1]?.note).toBe('2 facts, outcome not recorded')
})

test('who says so is named as the title names them', () => {
  const ada = { ...testPerson('ada'), name: 'Ada Lovelace' }
  const saying = {
    by: ada,
    on: undefined,
    at: undefined,
    inferred: false,
  } as Fact['attribution'][0]
  const claim = (title: string): Fact => ({
    ...testFact(title, '1843-06-01', { kind: 'claimed' }),
    title,
    attribution: [saying, saying],
  })
  const [before] = columnsOf([...dated(5, DAY), claim('It runs, Lovelace says'), claim('It runs')])
  expect(before?.rows.map(({ speakers }) => speakers)).toEqual(['Ada Lovelace', 'Lovelace'])
})

test('up to thirty facts all are named', () => {
  const columns = columnsOf([...dated(10, DAY), ...dated(20, '1843-06-01')])
  expect(columns.map(({ rows, more }) => [rows.length, more])).toEqual([
    [20, undefined],
    [10, undefined],
  ])
})

test('of more facts, a column names the twelve nearest to the day, and says how many there are', () => {
  const columns = columnsOf([
    ...dated(15, DAY),
    ...dated(5, '1843-05-01'),
    ...dated(10, '1843-06-01'),
    ...dated(13, '1843-08-01'),
  ])
  expect(columns.map(({ rows }) => rows.length)).toEqual([12, 12, 12])
  expect(columns.map(({ more }) => more)).toEqual([
    { text: '3 more', period: { to: '1843-07-09' } },
    { text: '3 more', period: { from: DAY, to: DAY } },
    { text: '1 more', period: { from: '1843-07-11' } },
  ])
  expect(columns[0]?.rows[2]?.fact.id).toBe('1843-06-01-0')
})

test('key facts are never left out', () => {
  const key = { ...testFact('key', '1840-01-01'), key: true }
  const [before] = columnsOf([...dated(20, DAY), key, ...dated(14, '1843-06-01')])
  expect(before?.rows[0]?.fact).toBe(key)
  expect(before?.rows).toHaveLength(12)
})

test('what was said at an occasion stands under it, even if only some of it is named', () => {
  const occasion = testFact('talk', DAY)
  const said = Array.from({ length: 30 }, (_, index) =>
    testFact(`talk-said-${String(index)}`, DAY, { at: occasion }),
  )
  const [on] = columnsOf([occasion, ...said])
  expect(on?.rows).toHaveLength(1)
  expect(on?.rows[0]?.said).toHaveLength(11)
  expect(on?.rows[0]?.saidLabel).toContain('Said at this event')
  expect(on?.more?.text).toBe('19 more')
})
