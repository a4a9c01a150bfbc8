import { describe, expect, it, test } from 'vitest'
import { addressOf, stateOf } from './search-state.ts'

const page = new URL('https://t.example/any/search/')

describe('the state in the address', () => {
  test.each([
    ['', { query: '', order: 'best' }],
    ['?q=%20wheat%20', { query: 'wheat', order: 'best' }],
    ['?q=Go%C3%AFta&sort=newest', { query: 'Goïta', order: 'newest' }],
    ['?q=a&sort=sideways', { query: 'a', order: 'best' }],
  ])('%s', (search, state) => {
    expect(stateOf(new URL(search, page))).toEqual(state)
  })

  it('comes back as it went', () => {
    const state = { query: 'a & b ü', order: 'oldest' } as const
    expect(stateOf(addressOf(state, page))).toEqual(state)
  })

  it('says only what is set, and keeps what is not ours', () => {
    const url = addressOf({ query: '', order: 'best' }, new URL('?q=x&sort=newest&k=1', page))
    expect(url.search).toBe('?k=1')
  })
})
