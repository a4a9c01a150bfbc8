import { expect, it, test, vi } from 'vitest'
import type { Name } from '../tables/names.ts'
import { didYouMean } from './did-you-mean.ts'

const name = (text: string, facts = 1, ...aliases: string[]): Name => {
  return { kind: 'people', id: text, name: text, aliases, facts }
}

const HEADLINE: Name = {
  kind: 'sources',
  id: 'report',
  name: 'During the stay: 測試年鑑',
  aliases: ['Sputnik'],
  facts: 9,
}

const NAMES = [
  HEADLINE,
  name('Sergey Lavrov', 9, 'Sergei Lavrov'),
  name('Assimi Goïta', 3),
  name('Bamako', 5),
  name('Mali', 8),
  name('Bali', 1),
  name('Jet Propulsion Laboratory'),
]

test('a word is put right where it stands by itself', () => {
  expect(didYouMean('Bamako amako', ['amako'], NAMES)).toBe('Bamako Bamako')
  expect(didYouMean('Lavrof’s visit', ['Lavrof’s'], NAMES)).toBe('Lavrov visit')
  const decomposed = 'in Goïtta'.normalize('NFD')
  expect(didYouMean(decomposed, ['Goïtta'], NAMES)).toBe('in Goïta')
})

test.each([
  ['Lavrof', 'Lavrov'],
  ['Lavrv', 'Lavrov'],
  ['Bamacko', 'Bamako'],
  ['Goitta', 'Goïta'],
  ['Sputnick', 'Sputnik'],
  ['Mlai', 'Mali'],
  ['Dali', 'Mali'],
])('%s is %s', (typed, meant) => {
  expect(didYouMean(typed, [typed], NAMES)).toBe(meant)
})

it('puts right the words that are missing, and leaves the others', () => {
  expect(didYouMean('talks of Lavrof, Bamacko', ['Lavrof', 'Bamacko'], NAMES)).toBe(
    'talks of Lavrov, Bamako',
  )
})

it('takes a whole name that was written as one word', () => {
  expect(didYouMean('sergeylavrof', ['sergeylavrof'], NAMES)).toBe('Sergey Lavrov')
  expect(didYouMean('Jetpropulsion Labratory', ['Jetpropulsion'], NAMES)).toBe(
    'Jet Propulsion Laboratory',
  )
})

test.each([
  ['helicopters', ['helicopters']],
  ['Mai', ['Mai']],
  ['spring', ['spring']],
  ['Durink', ['Durink']],
  ['Bamako', ['Bamako']],
  ['Assimi Goita', ['Assimi', 'Goita']],
  ['Lavrof helicopters', ['Lavrof', 'helicopters']],
  ['talks', []],
  ['a pasted line', ['Lavrof', 'Lavrv', 'Bamacko', 'Goitta', 'Sputnick', 'Mlai']],
])('has nothing for %s', (typed, missing) => {
  expect(didYouMean(typed, missing, NAMES)).toBeUndefined()
})

it('looks for no word longer than any that is typed', () => {
  const long = 'Lavrov'.repeat(8)
  expect(didYouMean(long, [long], [...NAMES, name(`${long}s`)])).toBeUndefined()
})

it('folds names once', () => {
  const fold = vi.spyOn(String.prototype, 'normalize')
  const names = [...NAMES]
  didYouMean('Lavrof', ['Lavrof'], names)
  const first = fold.mock.calls.length
  didYouMean('Lavrof', ['Lavrof'], names)
  expect(fold.mock.calls.length - first).toBeLessThan(first / 2)
  fold.mockRestore()
})
