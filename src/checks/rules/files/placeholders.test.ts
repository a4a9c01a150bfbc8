import { expect, test } from 'vitest'
import type { SiteEnvironment } from '../../../loaders/read/settings.ts'
import { NO_EVIDENCE } from '../../shared/context.ts'
import { check, fact, VALID_TIMELINE } from '../../testing/valid-timeline.ts'

type Files = Readonly<Record<string, string | undefined>>

const NOTHING: SiteEnvironment = { siteUrl: undefined, repository: undefined }
const validText = (file: string): string => VALID_TIMELINE[file] ?? ''
const site = (more: string, url = 'https://walks.fr'): Files => ({
  'site.yaml': `${validText('site.yaml').replace('https://t.example', url)}${more}`,
})

/** The kinds and positions of findings, with these settings of the environment. */
function found(files: Files, environment = NOTHING): string[] {
  return check(files, { ...NO_EVIDENCE, environment }).map(
    ({ kind, file, line, column }) => `${kind} ${file}:${String(line)}:${String(column)}`,
  )
}

test.each<[string, Files, string]>([
  ['an address', site('', 'https://example.org'), 'site.yaml:6:6'],
  ['a repository', site('repository: https://github.com/example/x\n'), 'site.yaml:8:13'],
  ['a contact', site('contact: editors@example.org\n'), 'site.yaml:8:10'],
  [
    'a source',
    {
      ...site(''),
      'sources/paper.yaml': 'title: P\nurl: https://p.example/1\narchived: https://archive.org/1\n',
    },
    'sources/paper.yaml:2:6',
  ],
  [
    'a link of a person',
    { ...site(''), 'people/ada.yaml': 'name: Ada\nlinks: [https://ada.fr, https://a.test]\n' },
    'people/ada.yaml:2:25',
  ],
  [
    'a summary',
    { ...site(''), 'facts/walk.mdx': fact({ summary: 'TODO say who took a walk in the town.' }) },
    'facts/walk.mdx:5:10',
  ],
  [
    'the description of a picture',
    {
      ...site(''),
      'facts/walk.mdx': fact({ media: '\n  - { src: ./map.png, alt: "TODO: what it shows" }' }),
    },
    'facts/walk.mdx:13:28',
  ],
  [
    'the text of a fact',
    { ...site(''), 'facts/walk.mdx': fact({}, 'A walk.\n\nHe said: Lorem ipsum dolor.\n') },
    'facts/walk.mdx:15:10',
  ],
])('%s from an example is found where it stands', (_, files, place) => {
  expect(found(files)).toEqual([`placeholder ${place}`])
})

test('what sources and speakers say is theirs', () => {
  const files = {
    ...site(''),
    'sources/paper.yaml': 'title: The TODO lists of the town\n',
    'facts/walk.mdx': fact({ wording: 'TBD' }),
  }
  expect(found(files).filter((one) => one.startsWith('placeholder'))).toEqual([])
})

test('what the environment says instead is not published', () => {
  const files = site('repository: https://github.com/your-name/x\n', 'https://example.org')
  const environment = { siteUrl: 'https://walks.fr', repository: 'https://github.com/ada/walks' }
  expect(found(files, environment)).toEqual([])
  expect(found(files)).toHaveLength(2)
})

test('a site without an address is reported, unless the environment gives one', () => {
  const files = { 'site.yaml': validText('site.yaml').replace(/^url:.*\n/m, '') }
  expect(found(files)).toEqual(['missing-url site.yaml:1:1'])
  expect(found(files, { ...NOTHING, siteUrl: 'https://walks.fr' })).toEqual([])
})
