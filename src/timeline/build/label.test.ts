import { expect, test } from 'vitest'
import { labelFrom } from './label.ts'

const ada = { name: 'Ada Lovelace', aliases: ['Lady Byron'] }

test.each([
  ['The mill burns down, Lovelace says', 'The mill burns down'],
  ['The mill burns down, Byron claims', 'The mill burns down'],
  ['The mill, the barn and the house', 'The mill, the barn and the house'],
  [
    'Lovelace says that the mill, the barn and the stables burn',
    'Lovelace says that the mill, the barn and the stables burn',
  ],
  ['A mill burns', 'A mill burns'],
  ['The mill burns down, Ada Lovelace says', 'The mill burns down'],
  ['The mill burns down, as Lovelace says', 'The mill burns down'],
  ['In London, Lovelace meets Babbage', 'In London, Lovelace meets Babbage'],
  [
    'After two days of talks, Lovelace says that the mill will burn',
    'After two days of talks, Lovelace says that the mill will burn',
  ],
  ['The mill gets 25,000 Lovelace', 'The mill gets 25,000 Lovelace'],
  ['The mill gets 25,000 bags from Lovelace', 'The mill gets 25,000 bags from Lovelace'],
  ['تحترق الطاحونة، كما تقول لوفلايس', 'تحترق الطاحونة'],
])('the name of “%s” is “%s”', (title, label) => {
  expect(labelFrom(title, [ada, { name: 'آدا لوفلايس', aliases: [] }])).toBe(label)
})
