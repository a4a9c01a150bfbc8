import fc from 'fast-check'
import { readPeriod } from '../../dates/period.ts'
import { describe, expect, it, test } from 'vitest'
import { days } from '../../dates/testing/arbitraries.ts'
import { FACETS, isEmpty, readFilters, withValue, writeFilters } from './state.ts'

const read = (query: string) => readFilters(new URLSearchParams(query), FACETS)
const none = read('')
const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 })
const states = fc.record({
  chosen: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, ids])) as Record<
      (typeof FACETS)[number],
      typeof ids
    >,
  ),
  from: fc.option(days, { nil: undefined }),
  to: fc.option(days, { nil: undefined }),
  known: fc.option(days, { nil: undefined }),
})

describe('filters in the address', () => {
  it('are swapped if the end of a span comes before its start', () => {
    expect(read('from=2023-06&to=2022')).toMatchObject({ from: '2022', to: '2023-06' })
    expect(read('from=2023-06&to=2023')).toMatchObject({ from: '2023-06', to: '2023' })
  })

  it('are read from its parameters', () => {
    expect(
      read('topic=wheat&topic=gold&status=claimed&from=2023&to=2023-01-19&known=2023-02-07&q=x'),
    ).toEqual({
      chosen: { ...none.chosen, topic: ['wheat', 'gold'], status: ['claimed'] },
      from: '2023',
      to: '2023-01-19',
      known: '2023-02-07',
    })
  })

  it('are the same when written and read back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const written = writeFilters(state, new URLSearchParams('q=x&topic=gone&from=1')).toString()
        const { from, to, ...others } = read(written)
        expect({ ...others, from: state.from, to: state.to }).toEqual(state)
        const start = (text = ''): number => readPeriod(text)?.earliest ?? NaN
        const isTurned = start(state.from) > start(state.to)
        expect([from, to]).toEqual(isTurned ? [state.to, state.from] : [state.from, state.to])
        expect(new URLSearchParams(written).get('q')).toBe('x')
      }),
    )
  })

  it('write only what is set, and keep parameters of others', () => {
    const params = new URLSearchParams('topic=a&k=1&from=2023&known=2023-01-01&k=2')
    expect(writeFilters(none, params).toString()).toBe('k=1&k=2')
    expect(params.get('topic')).toBe('a')
  })

  it('may have other facets', () => {
    const state = readFilters(new URLSearchParams('year=2023&topic=a'), ['year'])
    expect(state.chosen).toEqual({ year: ['2023'] })
  })

  test.each([
    'topic=&from=',
    'from=2023-02-30',
    'to=tomorrow',
    'known=2023',
    'known=2023-01',
    'q=a',
    'from=2023/2024',
  ])('%s sets nothing', (query) => {
    expect(read(query)).toEqual(none)
    expect(isEmpty(read(query))).toBe(true)
  })

  test.each(['topic=a', 'from=2023', 'to=-0043', 'known=2023-01-01', 'from=Y12000'])(
    '%s sets something',
    (query) => {
      expect(isEmpty(read(query))).toBe(false)
    },
  )

  it('hold each value once', () => {
    expect(read('topic=a&topic=a').chosen.topic).toEqual(['a'])
  })
})

it('a value can be chosen and removed again', () => {
  const chosen = withValue(withValue(none, 'topic', 'a', true), 'topic', 'b', true)
  expect(chosen.chosen.topic).toEqual(['a', 'b'])
  expect(withValue(chosen, 'topic', 'a', false).chosen.topic).toEqual(['b'])
  expect(withValue(chosen, 'topic', 'b', true).chosen.topic).toEqual(['a', 'b'])
  expect(none.chosen.topic).toEqual([])
})
