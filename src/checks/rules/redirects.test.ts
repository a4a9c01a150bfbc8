import { expect, test } from 'vitest'
import { NO_EVIDENCE } from '../shared/context.ts'
import type { Finding } from '../shared/finding.ts'
import { check, fact, VALID_TIMELINE } from '../testing/valid-timeline.ts'

const site = (redirects: Readonly<Record<string, string>>): string =>
  [
    (VALID_TIMELINE['site.yaml'] ?? '') + 'redirects:',
    ...Object.entries(redirects).map(([from, to]) => `  ${from}: ${to}`),
    '',
  ].join('\n')
const found = (redirects: Readonly<Record<string, string>>): Finding[] =>
  check({
    'site.yaml': site(redirects),
    'facts/gone.mdx': fact({
      title: 'A swim',
      date: '1987-05',
      summary: 'Somebody swam across the river.',
      withdrawn: '{ on: 2024-01-02, note: n }',
    }),
    'pages/about.mdx': '---\ntitle: t\ndescription: d\n---\nWho.',
  })

test.each([
  ['/facts/walking/', '/facts/walk/'],
  ['/facts/walking/', '/facts/gone/'],
  ['/people/adah/', '/people/ada/'],
  ['/2022/', '/2023/'],
  ['/2023/02/', '/2023/01/'],
  ['/-0043/', '/'],
  ['/Y-66043000/', '/search/'],
  ['/who-we-are/', '/about/'],
  ['/दिल्ली-चुनाव/more/', '/sources/paper/'],
])('%s may lead to %s', (from, to) => {
  expect(found({ [from]: to })).toEqual([])
})

test.each([
  [
    'a path without its last slash',
    '/facts/old',
    '/facts/walk/',
    /“\/facts\/old\/?” is not/,
    'as /facts/old/:',
  ],
  [
    'a path without its first slash',
    'facts/old/',
    '/facts/walk/',
    /not the path/,
    'as /facts/old/:',
  ],
  ['capital letters', '/facts/Old_Walk/', '/facts/walk/', /not the path/, 'as /facts/old-walk/:'],
  [
    'a target with its origin',
    '/a/',
    'https://t.example/facts/walk/',
    /not the/,
    'as /facts/walk/:',
  ],
  ['a target with an id', '/a/', '/facts/walk/#top', /not the path/, 'as /facts/walk/:'],
  ['a file', '/old.html', '/facts/walk/', /not the path/, 'as /old-html/:'],
  ['a path that leads up', '/../old/', '/facts/walk/', /not the path/, 'as /facts/opening-day/:'],
  ['the home page as an old address', '/', '/facts/walk/', /“\/” is not/, 'opening-day'],
  ['a step that is empty', '/a//b/', '/facts/walk/', /not the path/, 'as /a/b/:'],
])('%s is no old address and no target', (_, from, to, message, fix) => {
  const findings = found({ [from]: `"${to}"` })
  expect(findings).toMatchObject([{ kind: 'bad-value', file: 'site.yaml', line: 9 }])
  expect(findings[0]?.message).toMatch(message)
  expect(findings[0]?.fix).toContain(fix)
})

test.each([
  ['/facts/walk/', '/facts/gone/', 'bad-value', 'there is a page at /facts/walk/', 'Remove'],
  ['/facts/gone/', '/facts/walk/', 'bad-value', 'there is a page at /facts/gone/', 'Remove'],
  ['/about/', '/facts/walk/', 'bad-value', 'there is a page at /about/', 'Remove'],
  ['/2023/', '/facts/walk/', 'bad-value', 'there is a page at /2023/', 'Remove'],
  ['/facts/', '/facts/walk/', 'bad-value', '/facts/', 'Remove'],
  ['/pagefind/x/', '/facts/walk/', 'bad-value', '/pagefind/x/ is the site’s own', 'Remove'],
  ['/people/ada/page/2/', '/facts/walk/', 'bad-value', 'page/2/ is the site’s own', 'Remove'],
  ['/facts/old/', '/facts/wal/', 'dangling-reference', 'no page at /facts/wal/', '/facts/walk/.'],
  ['/facts/old/', '/nowhere-at-all/', 'dangling-reference', 'no page at', 'Correct the address'],
  ['/facts/old/', '/1987/', 'dangling-reference', 'no page at /1987/', ''],
  ['/facts/old/', '/facts/old/', 'bad-value', '/facts/old/ leads in a circle', 'a page of this'],
])('%s cannot lead to %s', (from, to, kind, message, fix) => {
  const [finding, ...others] = found({ [from]: to })
  expect(finding).toMatchObject({ kind, file: 'site.yaml', line: 9 })
  expect(finding?.message).toContain(message)
  expect(finding?.fix).toContain(fix)
  expect(others).toEqual([])
})

test('a chain is one finding at each of its links but the last, and names its end', () => {
  const chain = { '/a/': '/b/', '/b/': '/c/', '/c/': '/facts/walk/' }
  expect(found(chain).map(({ line, fix }) => [line, fix])).toEqual([
    [9, 'Write /facts/walk/, where it leads.'],
    [10, 'Write /facts/walk/, where it leads.'],
  ])
})

test('a circle is found at each of its links, and at one that leads into it', () => {
  const messages = found({ '/a/': '/b/', '/b/': '/c/', '/c/': '/b/' }).map(({ message }) => message)
  expect(messages).toEqual(['/a/', '/b/', '/c/'].map((path) => `${path} leads in a circle`))
})

test('a link to an old address is told the new one', () => {
  const files = {
    'site.yaml': site({ '/facts/stroll/': '/facts/walk/' }),
    'pages/about.mdx': '---\ntitle: t\ndescription: d\n---\n[The stroll](../facts/stroll/).',
  }
  expect(check(files)).toMatchObject([
    {
      kind: 'dangling-reference',
      message: 'the link “../facts/stroll/” leads to an old address of this site',
      fix: 'Write “../facts/walk/”, or remove the link.',
    },
  ])
})

const proof = { source: 'paper', words: 'w', text: 't', on: '2024-01-01' }
const locked = {
  ...NO_EVIDENCE,
  lock: [
    { fact: 'stroll', ...proof },
    { fact: 'walk', ...proof },
  ],
}

test('a fact that is gone, though its quotations were verified, is a dead address', () => {
  const [finding, ...others] = check({}, locked)
  expect(finding).toMatchObject({ kind: 'dead-address', file: 'quotes.lock.json' })
  expect(finding?.message).toContain('/facts/stroll/ leads nowhere')
  expect(others).toEqual([])
})

test('an address lives on if it is redirected, or if its fact is withdrawn', () => {
  const moved = { 'site.yaml': site({ '/facts/stroll/': '/facts/walk/' }) }
  const withdrawn = {
    'facts/stroll.mdx': fact({
      title: 'A stroll',
      date: '1987-05',
      summary: 'Somebody strolled along the river.',
      withdrawn: '{ on: 2024-01-02, note: n }',
    }),
  }
  expect(check(moved, locked)).toEqual([])
  expect(check(withdrawn, locked)).toEqual([])
})

test('while a file cannot be read, no fact counts as gone', () => {
  const unreadable = new Map([['facts/stroll.mdx', 'EACCES']])
  const kinds = check({}, { ...locked, unreadable }).map(({ kind }) => kind)
  expect(kinds).not.toContain('dead-address')
})
