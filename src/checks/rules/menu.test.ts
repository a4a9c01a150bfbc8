import { expect, test } from 'vitest'
import { check, VALID_TIMELINE } from '../testing/valid-timeline.ts'

const SITE = VALID_TIMELINE['site.yaml'] ?? ''
const told = (more: string) =>
  check({
    'site.yaml': SITE + more,
    'pages/imprint.mdx': '---\ntitle: I\ndescription: d\n---\nHi.\n',
  })

test('sections, pages and links that exist have no findings', () => {
  const menu = `menu:
  - announced
  - imprint
  - { label: A walk, address: /facts/walk/ }
  - { label: M, address: 'https://museum.fr' }
footer:
  - { label: Mail, address: ada@museum.fr }
  - { label: 2023, address: /2023/ }
`
  expect(told(menu)).toEqual([])
})

test.each([
  ['menu: [timelin]', 'dangling-reference', 8, 8, /“timelin”/, /“timeline”, or another one of/],
  ['menu: [map]', 'dangling-reference', 8, 8, /“map”/, /announced, sources, imprint/],
  ['menu: people', 'bad-value', 8, 7, /wrong shape/, /a list/],
  [
    'menu:\n  - label: A\n    address: /imprin/',
    'dangling-reference',
    10,
    14,
    /no page/,
    /“\/imprint\/”/,
  ],
  ['menu:\n  - people\n  -', 'bad-value', 10, 4, /too little/, /Write more/],
  [
    'footer:\n  - label: A\n    address: //museum.fr/',
    'bad-value',
    10,
    14,
    /not an address/,
    /https:/,
  ],
  [
    "menu:\n  - label: A\n    address: '/\\museum.fr/'",
    'bad-value',
    10,
    14,
    /not an address/,
    /https:/,
  ],
  [
    "menu:\n  - label: A\n    address: 'JavaScript:alert(1)'",
    'bad-value',
    10,
    14,
    /not an address/,
    /https:/,
  ],
  ['menu:\n  - label: A', 'bad-value', 9, 5, /“address” is missing/, /Add/],
  [
    'menu:\n  - label: A\n    address: /\n    new: x',
    'unknown-key',
    11,
    5,
    /“new”/,
    /label, address/,
  ],
  [
    'footer:\n  - label: A\n    address: museum',
    'bad-value',
    10,
    14,
    /not an address/,
    /path of the site/,
  ],
  [
    'footer:\n  - label: A\n    address: /topics/sience/',
    'dangling-reference',
    10,
    14,
    /no page/,
    /science/,
  ],
  ['footer: [about]', 'bad-value', 8, 10, /wrong shape/, /keys and values/],
])('%j is reported', (more, kind, line, column, message, fix) => {
  const findings = told(more)
  expect(findings).toMatchObject([{ kind, level: 'error', file: 'site.yaml', line, column }])
  expect(findings[0]?.message).toMatch(message)
  expect(findings[0]?.fix).toMatch(fix)
})
