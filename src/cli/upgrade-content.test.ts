import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { VALID_TIMELINE } from '../checks/testing/valid-timeline.ts'
import type { Rename } from '../schemas/format.ts'
import { upgradeContent } from './upgrade-content.ts'

/** Two made versions, which lead to today’s keys. */
const STEPS: Rename[][] = [
  [
    { collection: 'topics', path: ['label'], to: 'title' },
    { collection: 'facts', path: ['sources', '*', 'id'], to: 'source' },
  ],
  [
    { collection: 'topics', path: ['title'], to: 'name' },
    { collection: 'people', path: ['title'], to: 'name' },
    { collection: 'strings', path: ['*', 'nav.line'], to: 'nav.timeline' },
  ],
]

const FACT = (VALID_TIMELINE['facts/walk.mdx'] ?? '').replace(
  '\n  - source: paper',
  '\n  - { note: id, id: paper } # id\n  -   "id":  paper2',
)

/** The content of a timeline in the first of three formats. */
const FIRST = {
  'facts/walk.mdx': FACT,
  'topics/science.yaml': '# label: what it is\r\nlabel:   "Science"   # label\r\n',
  'sources/paper2.yaml': 'title: Paper\n',
}

function contentWith(changes: Readonly<Record<string, string>>): string {
  const folder = tempFolder('upgrade')
  for (const [path, text] of Object.entries({ ...VALID_TIMELINE, ...changes })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const textsOf = (folder: string): string[] =>
  ['facts/walk.mdx', 'site.yaml', 'topics/science.yaml', 'people/ada.yaml'].map((path) =>
    readFileSync(join(folder, path), 'utf8'),
  )

test('content of the first format takes all steps, and keeps comments and white space', async () => {
  const folder = contentWith(FIRST)
  const before = textsOf(folder)
  const said = await upgradeContent(folder, folder, true, STEPS)
  expect(textsOf(folder)).toEqual(before)
  expect(await upgradeContent(folder, folder, false, STEPS)).toEqual(said)
  expect(said).toEqual([
    'facts/walk.mdx:7 “id” is now “source”',
    'facts/walk.mdx:8 “id” is now “source”',
    'topics/science.yaml:2 “label” is now “title”',
    'topics/science.yaml:2 “title” is now “name”',
    'site.yaml:8 “format: 3”',
  ])
  const [walk, site, science] = textsOf(folder)
  expect(walk).toBe(FACT.replace(' id: paper }', ' source: paper }').replace('"id":', '"source":'))
  expect(site).toBe(`${VALID_TIMELINE['site.yaml'] ?? ''}format: 3\n`)
  expect(science).toBe('# label: what it is\r\nname:   "Science"   # label\r\n')
  expect(await upgradeContent(folder, folder, false, STEPS)).toEqual([])
  expect(readdirSync(join(folder, 'facts'))).toEqual(['walk.mdx'])
})

test('content of a later format takes the later steps only', async () => {
  const site = `format: "2" # of ours\n${VALID_TIMELINE['site.yaml'] ?? ''}`
  const folder = contentWith({
    'site.yaml': site,
    'people/ada.yaml': 'title: Ada\n',
    'strings.yaml': 'en:\n  nav.line: Chronicle\n',
  })
  expect(await upgradeContent(folder, folder, false, STEPS)).toEqual([
    'strings.yaml:2 “nav.line” is now “nav.timeline”',
    'people/ada.yaml:1 “title” is now “name”',
    'site.yaml:1 “format” is now 3',
  ])
  expect(textsOf(folder)[1]).toBe(site.replace('"2"', '"3"'))
})

test.each<[string, Record<string, string>, RegExp]>([
  ['has errors', { 'topics/science.yaml': 'label: Science\nordre: 1\n' }, /ordre/],
  ['cannot be read', { 'topics/science.yaml': 'label: [Science\n' }, /front-matter/],
  ['has both names', { 'topics/science.yaml': 'label: a\nname: b\n' }, /name/],
  ['is of a newer format', { 'site.yaml': 'format: 4\n' }, /format 4/],
  ['has no settings', { 'site.yaml': '' }, /site\.yaml/],
])('content that %s is not changed', async (_, changes, report) => {
  const folder = contentWith({ ...FIRST, ...changes })
  const before = textsOf(folder)
  await expect(upgradeContent(folder, folder, false, STEPS)).rejects.toThrow(report)
  expect(textsOf(folder)).toEqual(before)
})
