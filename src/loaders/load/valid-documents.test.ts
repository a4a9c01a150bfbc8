import { expect, test } from 'vitest'
import { SCHEMAS } from '../../schemas/collections.ts'
import { bodyLabels } from '../body/fact-body.ts'
import type { ContentDocument } from '../read/document.ts'
import { readDocument } from '../read/read-document.ts'
import { factBody, validDocuments } from './valid-documents.ts'

const person = (id: string, text: string): ContentDocument =>
  readDocument('people', `people/${id}.yaml`, new TextEncoder().encode(text))

const ada = person('ada', 'name: Ada\n')
const bob = person('bob', 'nmae: Bob\n')

test('a dev server leaves out invalid files', () => {
  expect(validDocuments([ada, bob], 'dev')).toEqual([ada])
})

test('a build fails on an invalid file and names it', () => {
  expect(validDocuments([ada], 'build')).toEqual([ada])
  expect(() => validDocuments([ada, bob], 'build')).toThrow(/^people\/bob\.yaml is not right/)
})

test('a body with forbidden content is empty in dev, and an error in a build', () => {
  const text = '---\ntitle: Ada walks\n---\n<script>alert(1)</script>\n'
  const fact = readDocument('facts', 'facts/walk.mdx', new TextEncoder().encode(text))
  const data = SCHEMAS.facts.parse({
    title: 'Ada walks',
    date: '2023',
    status: 'reported',
    topics: ['walks'],
    summary: 'Ada takes a long walk in the park.',
    sources: [{ source: 'paper' }],
    added: '2024-01-01',
  })
  const settings = { base: '/', entities: new Map(), labels: bodyLabels('en') }
  expect(factBody(fact, data, settings, 'dev').html).toBe('')
  expect(() => factBody(fact, data, settings, 'build')).toThrow(/^facts\/walk\.mdx is not right/)
})
