import { describe, expect, it, test } from 'vitest'
import { daysOf } from '../../../dates/units/days.ts'
import { addressOf, choiceOf, isIdle, spanOf, stateOf, type SearchState } from './state.ts'

const page = new URL('https://t.example/any/search/')
const IDLE = stateOf(page)

/** The idle state, but for some of it. */
const but = (state: Partial<SearchState>): SearchState => ({ ...IDLE, ...state })
const chosen = (some: Partial<SearchState['chosen']>): Pick<SearchState, 'chosen'> => ({
  chosen: { ...IDLE.chosen, ...some },
})

describe('the state in the address', () => {
  test.each<[string, Partial<SearchState>]>([
    ['', {}],
    ['?q=%20wheat%20', { query: 'wheat' }],
    ['?q=Go%C3%AFta&sort=newest', { query: 'Goïta', order: 'newest' }],
    ['?q=a&sort=sideways', { query: 'a' }],
    ['?topic=a&topic=b&year=-43', chosen({ topic: ['a', 'b'], year: ['-43'] })],
    ['?topic=', {}],
    ['?from=2023&to=2023-02', { from: '2023', to: '2023-02' }],
    ['?from=soon&known=2023-02-07', {}],
  ])('%s', (search, state) => {
    expect(stateOf(new URL(search, page))).toEqual(but(state))
  })

  it('comes back as it went', () => {
    const some = chosen({ topic: ['a&b', 'c'], source: ['x'] })
    const state = but({ query: 'a & b ü', order: 'oldest', ...some, from: '-0043', to: '2023' })
    expect(stateOf(addressOf(state, page))).toEqual(state)
  })

  it('is one address for one state', () => {
    const address = new URL('?q=a&topic=x&topic=y&from=2023', page)
    expect(addressOf(stateOf(address), address).href).toBe(address.href)
  })

  it('says only what is set, and keeps what is not ours', () => {
    const current = new URL('?q=x&sort=newest&k=1&topic=a&topic=b&from=2023', page)
    expect(addressOf(IDLE, current).search).toBe('?k=1')
  })

  it('begins with what was typed', () => {
    const current = new URL('?topic=a', page)
    expect(addressOf(but({ query: 'b', ...chosen({ topic: ['a'] }) }), current).search).toBe(
      '?q=b&topic=a',
    )
  })
})

test('facets without a choice are no choice', () => {
  expect(choiceOf(but(chosen({ topic: ['a'] })))).toEqual({ topic: ['a'] })
})

describe('the span', () => {
  it('is from the first day of one period to the last of another', () => {
    const [first, last] = [daysOf(2023, 1), daysOf(2024)]
    expect(spanOf({ from: '2023-01', to: '2024' })).toEqual({
      earliest: first?.earliest,
      latest: last?.latest,
    })
  })

  it('is open where a bound is missing; without both there is none', () => {
    expect(spanOf({ from: undefined, to: '1970-01-01' })).toEqual({
      earliest: -Infinity,
      latest: 0,
    })
    expect(spanOf({ from: '1970', to: undefined })).toEqual({ earliest: 0, latest: Infinity })
    expect(spanOf({ from: undefined, to: undefined })).toBeUndefined()
  })
})

test.each<[Partial<SearchState>, boolean]>([
  [{}, true],
  [{ order: 'newest' }, true],
  [{ query: 'a' }, false],
  [chosen({ topic: ['a'] }), false],
  [{ from: '2023' }, false],
])('%j asks for nothing: %s', (state, idle) => {
  expect(isIdle(but(state))).toBe(idle)
})
