import { expect, test } from 'vitest'
import { editorialNotes } from './editorial.ts'
import { dateReader } from './build/parse.ts'
import type { Fact } from './types.ts'

const read = dateReader({ timezone: 'UTC', hemisphere: 'northern' })
const note = (day: string, text: string): Fact['corrections'][number] => ({
  on: read(day),
  note: text,
})
const fact = (keys: Partial<Fact>): Fact =>
  ({ corrections: [], withdrawn: undefined, ...keys }) as Fact

test('corrections and withdrawals stand newest first', () => {
  const notes = editorialNotes({
    facts: [
      fact({ id: 'a', corrections: [note('2024-01-01', 'one'), note('2024-01-03', 'three')] }),
      fact({ id: 'b', corrections: [note('2024-01-03', 'also three')] }),
    ],
    withdrawn: [fact({ id: 'c', withdrawn: note('2024-01-02', 'two') })],
  })
  expect(notes.map((found) => [found.fact.id, found.kind, found.note])).toEqual([
    ['a', 'correction', 'three'],
    ['b', 'correction', 'also three'],
    ['c', 'withdrawal', 'two'],
    ['a', 'correction', 'one'],
  ])
})

test('where nothing was changed there is nothing to tell', () => {
  expect(editorialNotes({ facts: [fact({})], withdrawn: [] })).toEqual([])
})
