import { expect, test } from 'vitest'
import type { Account, Source } from '../../timeline/types.ts'
import { bySource, compared } from './accounts.ts'

test.each([
  [
    ['May', 'May', 'June'],
    [false, false, true],
  ],
  [
    ['May', 'May', undefined],
    [false, false, true],
  ],
  [
    ['May', 'June'],
    [true, true],
  ],
  [
    ['May', 'May'],
    [false, false],
  ],
  [
    [undefined, undefined],
    [false, false],
  ],
  [
    ['May', 'June', 'July', 'July'],
    [true, true, false, false],
  ],
])('of %j differ %j', (values, differing) => {
  expect(compared(values).map(({ differs }) => differs)).toEqual(differing)
})

test('accounts of one source stand together', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }] as unknown as [Source, Source]
  const account = (source: Source, says: string): Account => ({
    source,
    says,
    date: undefined,
    wording: undefined,
    quote: undefined,
  })
  const accounts = [account(b, '1'), account(a, '2'), account(b, '3')]
  const shown = bySource(accounts).map(([{ id }, own]) => [id, ...own.map(({ says }) => says)])
  expect(shown).toEqual([
    ['b', '1', '3'],
    ['a', '2'],
  ])
})
