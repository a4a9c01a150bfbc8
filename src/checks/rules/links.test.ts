import { expect, test } from 'vitest'
import type { Finding } from '../shared/finding.ts'
import { check, fact } from '../testing/valid-timeline.ts'

const page = (body: string): string => `---\ntitle: t\ndescription: d\n---\n${body}`
const files = {
  'facts/run.mdx': fact({
    title: 'A run',
    date: '1987-05',
    summary: 'Somebody ran all through the town.',
    quotes: '\n  - { text: so, by: ada }',
    withdrawn: '{ on: 2024-01-02, note: n }',
  }),
  'pages/method.mdx': page('How.'),
}
const links = (changed: Readonly<Record<string, string>>): Finding[] =>
  check({ ...files, ...changed }).filter(({ kind }) => !kind.startsWith('quote-'))
const inFact = (body: string): Finding[] => links({ 'facts/walk.mdx': fact({}, body) })
const inPage = (body: string): Finding[] => links({ 'pages/about.mdx': page(body) })

test.each([
  '/',
  '/facts/walk/',
  '/facts/walk/?from=1#source-1',
  '/facts/run/',
  '/facts/run/#quote-1',
  '#sources',
  '#:~:text=walk',
  '/people/ada/',
  '/topics/science/index.html',
  '/sources/paper/',
  '/places/',
  '/announced/',
  '/corrections/',
  '/search/?q=walk',
  '/method/',
  '/2023/',
  '/2023/01/#fact-walk',
  '/timeline.json',
  '/feed.xml',
  'https://x.fr/facts/nowhere/',
  'mailto:ada@x.fr',
])('in a fact, a link to %s is right', (address) => {
  expect(inFact(`[a](${address})`)).toEqual([])
})

test.each([
  ['/facts/nowhere/', /“\/facts\/nowhere\/” leads to no page/, /Correct the address/],
  ['/facts/walks/', /no page/, /“\/facts\/walk\/”/],
  ['/facts/walk', /no page/, /“\/facts\/walk\/”/],
  ['/facts/walk#source-1', /no page/, /“\/facts\/walk\/#source-1”/],
  ['/facts/walk/#nowhere', /no “#nowhere”/, /Remove “#nowhere”/],
  ['#source-2', /no “#source-2”/, /“#source-1”/],
  ['/facts/run/#quote-2', /no “#quote-2”/, /“#quote-1”/],
  ['/people/ada/page/2/', /facts move when others are added/, /“\/people\/ada\/”/],
  ['/people/page/3/', /further page of a list/, /“\/people\/”/],
  ['/people/paper/', /no page/, /“\/sources\/paper\/”/],
  ['/topics/sience/', /no page/, /“\/topics\/science\/”/],
  ['/fact/walk/', /no page/, /“\/facts\/walk\/”/],
  ['/facts/', /no page/, /Correct/],
  ['/metod/', /no page/, /“\/method\/”/],
  ['/search', /no page/, /“\/search\/”/],
  ['/timeline.json/', /no page/, /“\/timeline.json”/],
  // The only fact of that year is withdrawn.
  ['/1987/', /no page/, /Correct|Write/],
  ['/2023/02/', /no page/, /Write “\/2023\/01\/”/],
  ['/facts/walk/more/', /no page/, /./],
])('in a fact, a link to %s is reported', (address, message, fix) => {
  const body = `Words [a](${address}).`
  const [finding, ...others] = inFact(body)
  expect(finding).toMatchObject({ kind: 'dangling-reference', line: 13, column: 7 })
  expect(finding?.message).toMatch(message)
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})

test('names are compared in one form of Unicode', () => {
  const findings = links({
    'facts/cafe\u0301.mdx': fact({
      title: 'B',
      summary: 'Somebody sat down in the town for long.',
    }),
    'facts/walk.mdx': fact({}, '[a](/facts/caf\u00E9/) [b](/facts/cafe\u0301/)'),
  })
  expect(findings.filter(({ kind }) => kind === 'dangling-reference')).toEqual([])
})

test('HTML in a fact is reported once', () => {
  expect(inFact('a <a href="/facts/x/">b</a>')).toMatchObject([{ kind: 'mdx-not-allowed' }])
})

test('a definition is held to the same', () => {
  expect(inFact('[a][b]\n\n[b]: /facts/walks/')).toMatchObject([{ line: 15, column: 1 }])
})

test.each([
  '[a](../facts/walk/)',
  '[a](../facts/run/#withdrawn-or-not)'.replace('#withdrawn-or-not', ''),
  '[a](../people/ada/) [b](../method/) [c](../) [d](../2023/) [e](#below) [f](../feed.xml)',
  '<a href="../facts/walk/">a</a>',
  '<a href={`../${"x"}/`}>a</a>',
  '[a](https://x.fr/) <a href="mailto:a@x.fr">b</a>',
])('in a free page, %s is right', (body) => {
  expect(inPage(body)).toEqual([])
})

test.each([
  ['[a](../facts/walks/)', /“\.\.\/facts\/walk\/”/],
  ['[a](../facts/walk)', /“\.\.\/facts\/walk\/”/],
  ['<a href="../people/adda/">a</a>', /“\.\.\/people\/ada\/”/],
  ['Words <a href="facts/walk/">a</a>', /“\.\.\/facts\/walk\/”|Correct/],
  ['[a](../../facts/walk/)', /“\.\.\/facts\/walk\/”/],
  ['[a](../facts/walk/#sorces)', /“#sources”/],
])('in a free page, %s is reported', (body, fix) => {
  const [finding, ...others] = inPage(body)
  expect(finding).toMatchObject({ kind: 'dangling-reference', file: 'pages/about.mdx', line: 5 })
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})

test('a year is not doubted while a fact that may stand in it cannot be read', () => {
  const broken = { 'facts/broken.mdx': fact({ date: 'soon' }) }
  const findings = links({ ...broken, 'facts/walk.mdx': fact({}, '[a](/1999/) [b](/facts/x/)') })
  const dangling = findings.filter(({ kind }) => kind === 'dangling-reference')
  expect(dangling).toMatchObject([
    { message: 'the link “/facts/x/” leads to no page of this site' },
  ])
})

test.each([
  ['/facts/walk/', '../facts/walk/'],
  ['/facts/walks/#source-1', '../facts/walk/#source-1'],
  ['/metod/', '../method/'],
])('in a free page, the link %s is answered with one that leads there', (address, meant) => {
  const [finding, ...others] = inPage(`[a](${address})`)
  expect(finding).toMatchObject({
    kind: 'mdx-not-allowed',
    fix: `Write “${meant}”, or remove the link.`,
  })
  expect(others).toEqual([])
  expect(inPage(`[a](${meant})`)).toEqual([])
})

test.each(['http://localhost:4321/facts/walk/', 'https://example.org/', 'mailto:a@b.example'])(
  'the address %s of an example is found in texts, too',
  (address) => {
    for (const found of [inFact(`[a](${address})`), inPage(`[a](${address})`)])
      expect(found).toMatchObject([{ kind: 'placeholder' }])
  },
)

test('a link to an id with a joiner leads to it', () => {
  const person = { 'people/می‌خواهم.yaml': 'name: A\n' }
  const body =
    '[a](/people/می‌خواهم/) [b](/people/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85/)'
  const found = links({ ...person, 'facts/walk.mdx': fact({ people: '[ada, می‌خواهم]' }, body) })
  expect(found.filter(({ kind }) => kind === 'dangling-reference')).toEqual([])
})

test('a text that is nested without end is a finding, not a crash', () => {
  for (const body of ['> '.repeat(3000) + 'x', '- '.repeat(3000) + 'x'])
    expect(() => inPage(body)).not.toThrow()
})

test('a footnote is reported as one, whatever it contains', () => {
  expect(inFact('a[^1]\n\n[^1]: note').map(({ kind, message }) => [kind, message])).toEqual([
    ['mdx-not-allowed', '“[^1]” is a footnote'],
    ['mdx-not-allowed', '“[^1]” is a footnote'],
  ])
})
