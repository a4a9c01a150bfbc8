import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isId } from '../schemas/ids.ts'
import { isCut, linkedPages, pagePath, pagesOf } from './paging.ts'

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index)

describe('the pages of a list', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [110, [110]],
    [111, [100, 11]],
    [210, [100, 110]],
    [730, [100, 100, 100, 100, 100, 100, 100, 30]],
  ])('of %i facts have %j', (length, lengths) => {
    expect(pagesOf(numbers(length)).map(({ items }) => items.length)).toEqual(lengths)
    expect(isCut(numbers(length))).toBe(lengths.length > 1)
  })

  test('have every item once, in order, and none has more than one and a tenth times its size', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 300 }), (length, size) => {
        const pages = pagesOf(numbers(length), size)
        expect(pages.flatMap(({ items }) => items)).toEqual(numbers(length))
        const longest = Math.max(...pages.map(({ items }) => items.length))
        expect(longest).toBeLessThanOrEqual(size * 1.1)
        expect(pages.map(({ number }) => number)).toEqual(numbers(pages.length).map((at) => at + 1))
      }),
    )
  })

  test('have addresses below that of the list, which no id can have', () => {
    expect(pagePath('people/', { number: 1 })).toBe('people/')
    expect(pagePath('people/', { number: 2 })).toBe('people/page/2/')
    expect(isId('page/2')).toBe(false)
  })

  test.each([
    [12, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [26, 1, [1, 2, 3, 4, 7, 10, 13, 16, 19, 22, 25, 26]],
    [26, 15, [1, 4, 7, 10, 13, 14, 15, 16, 17, 19, 22, 25, 26]],
  ])('of %i pages, number %i links to %j', (count, here, linked) => {
    const pages = pagesOf(numbers(count * 100))
    expect(linkedPages(pages, here).map(({ number }) => number)).toEqual(linked)
  })
})
