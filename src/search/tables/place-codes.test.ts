import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPlaces, writePlaces } from './place-codes.ts'

it('is a character for each place', () => {
  expect(writePlaces([0, 1, 4])).toBe('#$&')
  expect(readPlaces('#$&')).toEqual([0, 1, 4])
})

it('reads what it wrote, through JSON in UTF-8, however far apart facts are', () => {
  const places = fc.uniqueArray(fc.oneof(fc.nat(300), fc.nat(999_999)))
  fc.assert(
    fc.property(places, (list) => {
      const sorted = list.toSorted((a, b) => a - b)
      const bytes = new TextEncoder().encode(JSON.stringify(writePlaces(sorted)))
      const read = readPlaces(JSON.parse(new TextDecoder().decode(bytes)) as string)
      expect(read).toEqual(sorted)
    }),
  )
  expect(readPlaces(writePlaces([55_260, 55_261 + 55_260]))).toEqual([55_260, 110_521])
})
