import { describe, expect, it, test } from 'vitest'
import { daysOf } from '../exports/search-days.ts'
import { addressOf, isIdle, spanOf, stateOf, type SearchState } from './search-state.ts'

const page = new URL('https://t.example/any/search/')
const IDLE: SearchState = { query: '', order: 'best', choice: {}, from: '', to: '' }

describe('the state in the address', () => {
  test.each<[string, Partial<SearchState>]>([
    ['', {}],
    ['?q=%20wheat%20', { query: 'wheat' }],
    ['?q=Go%C3%AFta&sort=newest', { query: 'Goïta', order: 'newest' }],
    ['?q=a&sort=sideways', { query: 'a' }],
    ['?topic=a&topic=b&year=-43', { choice: { topic: ['a', 'b'], year: ['-43'] } }],
    ['?topic=', {}],
    ['?from=2023&to=2023-02', { from: '2023', to: '2023-02' }],
  ])('%s', (search, state) => {
    expect(stateOf(new URL(search, page))).toEqual({ ...IDLE, ...state })
  })

  it('comes back as it went', () => {
    const choice = { topic: ['a&b', 'c'], source: ['x'] }
    const state = { query: 'a & b ü', order: 'oldest', choice, from: '-0043', to: '2023' } as const
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
})

describe('the span', () => {
  it('is from the first day of one period to the last of another', () => {
    const [first, last] = [daysOf(2023, 1), daysOf(2024)]
    expect(spanOf({ from: '2023-01', to: '2024' })).toEqual({
      earliest: first?.earliest,
      latest: last?.latest,
    })
  })

  it('is open where a bound is missing or no period; without both there is none', () => {
    expect(spanOf({ from: '', to: '1970-01-01' })).toEqual({ earliest: -Infinity, latest: 0 })
    expect(spanOf({ from: '1970', to: 'soon' })).toEqual({ earliest: 0, latest: Infinity })
    expect(spanOf({ from: '', to: '' })).toBeUndefined()
  })
})

test.each<[Partial<SearchState>, boolean]>([
  [{}, true],
  [{ order: 'newest' }, true],
  [{ query: 'a' }, false],
  [{ choice: { topic: ['a'] } }, false],
  [{ from: '2023' }, false],
  [{ from: 'soon' }, true],
])('%j asks for nothing: %s', (state, idle) => {
  expect(isIdle({ ...IDLE, ...state })).toBe(idle)
})
