import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FACETS } from './facets.ts'

it('are all known to the script before the first paint, beside what else filters', () => {
  const early = readFileSync('public/early.js', 'utf8')
  const names = /filters = '([a-z|]+)'/.exec(early)?.[1]?.split('|') ?? []
  expect(names.toSorted()).toEqual([...FACETS, 'q', 'from', 'to', 'known'].toSorted())
})
