import { expect, test } from 'vitest'
import type { Finding } from '../shared/finding.ts'
import { check, fact } from '../testing/valid-timeline.ts'

const FILES = {
  'people/ada.yaml': 'name: Ada Lovelace\naliases: [The Countess]\n',
  'facts/swim.mdx': fact({
    title: 'A swim, Lovelace says',
    summary: 'Somebody swam across the river.',
    status: 'claimed',
    attribution: '\n  - { by: ada, on: 2023-02-07 }',
    quotes: '\n  - text: I saw him swim across the river',
  }),
  'facts/run.mdx': fact({
    title: 'Lovelace promises a run',
    date: '2024-05',
    summary: 'Somebody will run through the town.',
    status: 'announced',
    attribution: '\n  - { by: ada, on: 2023-02-07 }',
  }),
}
const inPage = (body: string): Finding[] =>
  check({ ...FILES, 'pages/about.mdx': `---\ntitle: t\ndescription: d\n---\n${body}` }).filter(
    ({ kind }) => !kind.startsWith('quote-'),
  )

test.each([
  ['a link to a claim', 'There was [a swim](../facts/swim/).', '5:11'],
  ['a link to an announcement', 'Soon comes [a run](../facts/run/#sources).', '5:12'],
  ['a link in a list', '- [A run](../facts/run/).', '5:3'],
  ['a link in HTML', 'A <a href="../facts/swim/">swim</a>.', '5:3'],
  ['a name within another word', 'An Adana [swim](../facts/swim/).', '5:10'],
  ['words of a quotation', 'He was seen to “swim across the river” and back.', '5:1'],
  ['words in other marks', 'Man sah ihn: „him swim across the river“.', '5:1'],
])('%s is bare if nobody is named', (_, body, place) => {
  const [finding, ...others] = inPage(body)
  expect(finding).toMatchObject({ kind: 'bare-claim', file: 'pages/about.mdx' })
  expect(`${String(finding?.line)}:${String(finding?.column)}`).toBe(place)
  expect(`${finding?.message ?? ''} ${finding?.fix ?? ''}`).toContain('Lovelace')
  expect(others).toEqual([])
})

test.each([
  ['the speaker in the sentence', 'There was [a swim](../facts/swim/), Ada Lovelace says.'],
  ['the last name', 'There was, by Lovelace’s account, [a swim](../facts/swim/).'],
  ['another name', 'The countess tells of [a swim](../facts/swim/).'],
  ['the words of the link', '[A swim, Lovelace says](../facts/swim/)'],
  ['the paragraph before', 'Lovelace tells of it:\n\n- a walk\n- [a swim](../facts/swim/)'],
  [
    'the heading above',
    '## What Lovelace says\n\nFirst a walk.\n\nThen more.\n\n[A swim](../facts/swim/).',
  ],
  ['a reported fact', 'There was [a walk](../facts/walk/).'],
  ['a link to another page', '[All people](../people/), [a swim](https://x.fr/facts/swim/).'],
  ['three words', 'He crossed “across the river”.'],
  ['words that nobody is quoted with', 'He would “never swim across a river”.'],
  ['a quotation of one who is named', 'Lovelace: “swim across the river”.'],
])('%s is enough, or no claim', (_, body) => {
  expect(inPage(body)).toEqual([])
})

test('two paragraphs on, a name no longer counts', () => {
  expect(inPage('Lovelace speaks.\n\nMore.\n\n[A swim](../facts/swim/).')).toHaveLength(1)
})
