import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUnit } from './grammar.ts'

test('a plain year, month, or day that every month has, is read as the library reads it', () => {
  // The library reads dates with a qualifier, without the qualifier.
  const libraryUnit = (text: string) => {
    const unit = readUnit(`${text}~`)
    return unit && { ...unit, qualifier: 'exact' }
  }
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(13), fc.nat(28), fc.constantFrom(4, 7, 10), (...parts) => {
      const [year, month, day, length] = parts
      const text = [year.toString().padStart(4, '0'), twoDigits(month), twoDigits(day)]
      const plain = text.join('-').slice(0, length)
      expect(readUnit(plain), plain).toEqual(libraryUnit(plain))
    }),
  )
})

const twoDigits = (number: number): string => number.toString().padStart(2, '0')
