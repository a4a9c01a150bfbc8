import { expect, test } from 'vitest'
import type { Finding } from '../shared/finding.ts'
import { check, fact } from '../testing/valid-timeline.ts'

const inFact = (body: string): Finding[] => check({ 'facts/walk.mdx': fact({}, body) })
const inPage = (body: string): Finding[] =>
  check({ 'pages/about.mdx': `---\ntitle: t\ndescription: d\n---\n${body}` })

/** Each with its position, and with the corrected text, which has no findings. */
test.each<[string, string, string, string, RegExp, string]>([
  [
    'bold up to a full stop',
    '彗星は**見えた。**そして',
    'stray-mark',
    '13:4',
    /“\*\*見えた。\*\*”/,
    '彗星は**見えた**。そして',
  ],
  [
    'the same with a space',
    '**「彗星」**見た',
    'stray-mark',
    '13:1',
    /“\*\*「彗星」\*\*”/,
    '**「彗星」** 見た',
  ],
  [
    'bold with a link in it',
    'a\nb **c [l](https://x.fr)。**字',
    'stray-mark',
    '14:3',
    /“\*\*c …。\*\*”/,
    'b **c [l](https://x.fr)**。字',
  ],
  ['bold with a space at its end', 'a **b **c', 'stray-mark', '13:3', /“\*\*b \*\*”/, 'a **b** c'],
  ['emphasis up to a quotation', '*“so.”*she', 'stray-mark', '13:1', /“\*“so.”\*”/, '“*so.*” she'],
  ['underscores in a word', 'a__b__c', 'stray-mark', '13:2', /“__b__”/, 'a\\_\\_b\\_\\_c'],
  ['a marker', 'a ==b c== d', 'stray-mark', '13:3', /“==b c==”/, 'a \\==b c== d'],
  [
    'a footnote',
    'A claim.[^1]',
    'mdx-not-allowed',
    '13:9',
    /“\[\^1\]”/,
    'A claim.<Cite source="paper" />',
  ],
  [
    'a footnote’s text',
    '[^note]: Some words here.',
    'mdx-not-allowed',
    '13:1',
    /“\[\^note\]”/,
    '<Note>Some words here.</Note>',
  ],
  [
    'a footnote that reads as a link',
    '[^1]: https://x.fr/',
    'mdx-not-allowed',
    '13:1',
    /“\[\^1\]”/,
    '\\[^1]: https://x.fr/',
  ],
  ['a box that is ticked', '- [x] done', 'mdx-not-allowed', '13:1', /box/, '- \\[x] done'],
  ['a box', '- a\n- [ ] b', 'mdx-not-allowed', '14:1', /box/, '- a\n- to do: b'],
  ['a year', 'a\n\n1986. The comet.', 'stray-mark', '15:1', /“1986\.”/, '1986\\. The comet.'],
  [
    'a year in brackets',
    '- a\n\n  1986) The comet.',
    'stray-mark',
    '15:3',
    /“1986\)”/,
    '1986\\) The comet.',
  ],
  ['a day', '7. Februar 1986', 'stray-mark', '13:1', /“7\.”/, '7\\. Februar 1986'],
  ['an alert', '> [!NOTE]\n> Words.', 'stray-mark', '13:3', /“\[!NOTE\]”/, '<Note>Words.</Note>'],
  ['a directive', ':::note\nWords.\n:::', 'stray-mark', '13:1', /“:::note”/, '<Note>Words.</Note>'],
  [
    'a link of a wiki',
    'a [[Ada]] b',
    'stray-mark',
    '13:3',
    /“\[\[Ada\]\]”/,
    'a <Entity id="ada">Ada</Entity> b',
  ],
  [
    'a link to no definition',
    'see [the talk][talk].',
    'stray-mark',
    '13:5',
    /“\[the talk\]\[talk\]”/,
    'see [the talk](/facts/walk/).',
  ],
  [
    'a link in two parts',
    'see [the talk] (https://x.fr)',
    'stray-mark',
    '13:5',
    /not valid/,
    'see [the talk](https://x.fr)',
  ],
  [
    'a wave for “about”',
    'of ~5~ and',
    'stray-mark',
    '13:4',
    /“~5~” is struck out/,
    'of \\~5\\~ and',
  ],
  [
    'an address before a full stop',
    '見よhttps://x.fr/a。字',
    'stray-mark',
    '13:3',
    /runs on/,
    '見よ[x](https://x.fr/a)。字',
  ],
])('%s is reported, and the corrected text is valid', (_, body, kind, place, message, mended) => {
  const [finding, ...others] = inFact(body)
  expect(finding?.kind).toBe(kind)
  expect(`${String(finding?.line)}:${String(finding?.column)}`).toBe(place)
  expect(finding?.message).toMatch(message)
  expect(others).toEqual([])
  expect(inFact(mended)).toEqual([])
})

test.each([
  'a *b* **c** _d_ ~~e~~ `**f** [^1] ==g==`',
  '5 * 3 * 2, 2 ** 3 ** 4, a_b_c, __, **',
  'a\\*\\*b\\*\\* \\[^1] \\[[a]] \\==b==',
  '1. a\n2. b\n\n12. c\n13. d',
  '1. alone',
  '1. a\n2. b\n\nbetween\n\n3. c\n\nagain\n\n4. d',
  'In 1986. And 1987.',
  'https://x.fr/a and https://x.fr/b.',
  '> a [sic] b […] c [1]',
  '```\n1986. **a。**b\n[^1]\n```',
])('nothing is said of %j', (body) => {
  expect(inFact(body)).toEqual([])
})

test('free pages have footnotes and boxes, and years that are lists all the same', () => {
  expect(inPage('a[^1]\n\n- [x] b\n\n[^1]: c')).toEqual([])
  expect(inPage('1986. The comet.')).toMatchObject([{ kind: 'stray-mark', line: 5, column: 1 }])
})
