import { expect, test } from 'vitest'
import type { Account, Quote, Source } from '../../timeline/types.ts'
import { bySource, compared, quotedIn } from './accounts.ts'

test.each([
  [
    ['May', 'May', 'June'],
    [false, false, true],
  ],
  [
    ['May', 'May', undefined],
    [false, false, false],
  ],
  [
    ['May', undefined],
    [false, false],
  ],
  [
    [undefined, 'May', 'June'],
    [false, true, true],
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

const [a, b] = [{ id: 'a' }, { id: 'b' }] as unknown as [Source, Source]

const account = (source: Source, says: string, quote?: Quote): Account => ({
  source,
  says,
  date: undefined,
  wording: undefined,
  quote,
})

test('accounts of one source stand together', () => {
  const accounts = [account(b, '1'), account(a, '2'), account(b, '3')]
  const shown = bySource(accounts).map(([{ id }, own]) => [id, ...own.map(({ says }) => says)])
  expect(shown).toEqual([
    ['b', '1', '3'],
    ['a', '2'],
  ])
})

test('a source that has a quotation shows it, though its only account names none', () => {
  const quote = { text: 'so', sources: [a, b] } as unknown as Quote
  const quotesOf = (...all: Account[]) => all.map((one) => quotedIn(one, all)?.text)
  expect(quotesOf(account(a, '1', quote), account(b, '2'))).toEqual(['so', 'so'])
  // Which of two accounts has it is for the editors to say.
  expect(quotesOf(account(a, '1'), account(a, '2', quote))).toEqual([undefined, 'so'])
  const ofOne = { ...quote, sources: [a] }
  expect(quotesOf(account(a, '1', ofOne), account(b, '2'))).toEqual(['so', undefined])
  expect(quotesOf(account(a, '1'), account(b, '2'))).toEqual([undefined, undefined])
})
