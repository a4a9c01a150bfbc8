import { wordsOf } from '../words/fold.ts'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../timeline/types.ts'
import { namedIn, nameSpellings } from './name-spellings.ts'

function person(name: string, aliases: string[] = []): Entity {
  return {
    kind: 'people',
    id: name,
    name,
    aliases,
    links: [],
    facts: [],
    ...{
      role: undefined,
      description: undefined,
      placeKind: undefined,
      within: undefined,
      position: undefined,
    },
  }
}

describe('spellings of names', () => {
  it('are words in the same place that resemble each other', () => {
    const { words } = nameSpellings([person('Assimi Goïta', ['Assimi Goita', 'Assimi Goyta'])])
    expect(words.get('goita')).toEqual([['goita', 'goyta']])
    expect(words.get('goyta')).toEqual([['goita', 'goyta']])
    expect(words.has('assimi')).toBe(false)
  })

  it('join over several aliases', () => {
    const { words } = nameSpellings([person('Sergey L', ['Sergei L', 'Serguei L'])])
    expect(words.get('sergey')).toEqual([['sergei', 'sergey', 'serguei']])
    expect(words.get('serguei')).toEqual(words.get('sergey'))
  })

  it('join nothing from one name to another, nor over an alias that is unlike the name', () => {
    const { words } = nameSpellings([
      person('Maria A', ['Marian A']),
      person('Marta B', ['Maria B']),
      person('Clara C', ['Clarra C', 'Clarre C']),
    ])
    expect(words.get('marian')).toEqual([['maria', 'marian']])
    expect(words.get('marta')).toEqual([['maria', 'marta']])
    expect(words.get('maria')).toHaveLength(2)
    expect(words.has('clarre')).toBe(false)
  })

  it('are not words that differ, nor short ones', () => {
    const { words } = nameSpellings([
      person('John Smith', ['Jack Smith']),
      person('Ann B', ['Ana B']),
    ])
    expect([...words.keys()]).toEqual([])
  })
})

describe('names in a text', () => {
  const federation = person('Russia', ['Russian Federation'])
  const may = person('Theresa May', ['May'])
  const names = nameSpellings([federation, may, person('Alone')])
  const found = (text: string): string[] => [...namedIn(wordsOf(text), names)].map(({ id }) => id)

  it('are found in any spelling', () => {
    expect(found('in the Russian Federation’s words')).toEqual(['Russia'])
    expect(found('Russia and Mrs May')).toEqual(['Russia', 'Theresa May'])
  })

  it('are not found in part, nor as common words', () => {
    expect(found('Russian words that may be')).toEqual([])
  })
})
