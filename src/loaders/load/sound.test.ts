import { expect, test } from 'vitest'
import { readDocument } from '../read/read-document.ts'
import type { ContentDocument } from '../read/document.ts'
import { bodyLabels } from '../body/fact-body.ts'
import { compileFact, soundOf } from './sound.ts'

const person = (id: string, text: string): ContentDocument =>
  readDocument('people', `people/${id}.yaml`, new TextEncoder().encode(text))

const ada = person('ada', 'name: Ada\n')
const bob = person('bob', 'nmae: Bob\n')

test('a dev server shows what is right', () => {
  expect(soundOf([ada, bob], 'dev')).toEqual([ada])
})

test('a build shows everything or fails, and says for what', () => {
  expect(soundOf([ada], 'build')).toEqual([ada])
  expect(() => soundOf([ada, bob], 'build')).toThrow(/^people\/bob\.yaml is not right/)
})

test('a body with forbidden parts is never run: left out in dev, an error in a build', () => {
  const text = '---\ntitle: Ada walks\n---\n<script>alert(1)</script>\n'
  const fact = readDocument('facts', 'facts/walk.mdx', new TextEncoder().encode(text))
  const settings = { base: '/', entities: new Map(), labels: bodyLabels('en') }
  expect(compileFact(fact, settings, 'dev')).toBe('')
  expect(() => compileFact(fact, settings, 'build')).toThrow(/^facts\/walk\.mdx is not right/)
})
