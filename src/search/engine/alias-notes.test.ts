import { expect, test } from 'vitest'
import type { Name } from '../tables/names.ts'
import { aliasNotes } from './alias-notes.ts'

const name = (text: string, ...aliases: string[]): Name => {
  return { kind: 'people', id: text, name: text, aliases, facts: 1 }
}

const NAMES = [
  name('Sergey Lavrov', 'Sergei Lavrov'),
  name('Assimi Goïta', 'Assimi Goita', 'Assimi Goyta'),
  name('Russia', 'Russian Federation'),
  name('St. Petersburg', 'Saint Petersburg'),
  name('European Space Agency', 'ESA'),
  name('Edmond Halley', 'Halley'),
  { ...name('A headline', 'Sputnik'), kind: 'sources' as const },
]

test.each<[string, string[]]>([
  ['Goyta', ['Goyta: Assimi Goïta']],
  ['assimi goyta summit', ['assimi goyta: Assimi Goïta']],
  ['talks, Russian Federation', ['Russian Federation: Russia']],
  ['Sergei', ['Sergei: Sergey Lavrov']],
  ['ESA', ['ESA: European Space Agency']],
  ['ESA Sergei', ['ESA: European Space Agency', 'Sergei: Sergey Lavrov']],
  ['Goita', []],
  ['federation', []],
  ['Saint Petersburg', []],
  ['Halley', []],
  ['Sputnik', []],
  ['Lavrov', []],
  ['', []],
])('of %s: %j', (typed, expected) => {
  const notes = aliasNotes(typed, NAMES).map(({ alias, name }) => `${alias}: ${name.name}`)
  expect(notes.sort()).toEqual(expected)
})
