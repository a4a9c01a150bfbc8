import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { compileBody } from './compile-body.ts'
import { forbiddenIn } from './mdx-allowed.ts'
import { parseBody } from './mdx-parse.ts'
import type { BodyContext } from './mdx-components.ts'

const context: BodyContext = {
  factId: 'me',
  base: '/b/',
  quotes: [{ text: 'a "b" & c...', by: 'A & B', language: 'fr', translated: true }],
  sources: ['one', 'two'],
  entities: new Map([['x', { path: 'people/x/', name: 'X' }]]),
  labels: {
    source: (number) => `Source ${String(number)}`,
    translated: 'translated',
    table: 'Table',
    note: 'Editors’ note',
    comma: ',',
    quoted: (words) => `“${words}”`,
  },
}

function compile(body: string, by: BodyContext = context): string {
  const parsed = parseBody(body)
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return compileBody(parsed.tree, by).html
}

test.each([
  ['Hello *you*', '<p>Hello <em>you</em></p>'],
  ['## A heading', '<h2>A heading</h2>'],
  ['[a](/method/) [b](#c)', '<p><a href="/b/method/">a</a> <a href="#c">b</a></p>'],
  ['a <Fact id="f">b</Fact>', '<p>a <a href="/b/facts/f/">b</a></p>'],
  ['a <Entity id="x">b</Entity>', '<p>a <a href="/b/people/x/">b</a></p>'],
  [
    'a <Cite source="two" />',
    '<p>a<sup class="cite">\u2060<a href="/b/facts/me/#source-2" aria-label="Source 2">2</a></sup></p>',
  ],
  [
    'a *b*. <Cite source="one" /> <Cite source="two" /> c <Cite source="one" /> d',
    '<p>a <em>b</em>.<sup class="cite">\u2060<a href="/b/facts/me/#source-1" aria-label="Source 1">1</a>,<a href="/b/facts/me/#source-2" aria-label="Source 2">2</a></sup> c<sup class="cite">\u2060<a href="/b/facts/me/#source-1" aria-label="Source 1">1</a></sup> d</p>',
  ],
  [
    '<Cite source="one" />',
    '<p><sup class="cite">\u2060<a href="/b/facts/me/#source-1" aria-label="Source 1">1</a></sup></p>',
  ],
  [
    '<Note>a **b**</Note>',
    '<div class="note" role="note"><p class="note-label">Editors’ note</p>a <strong>b</strong></div>',
  ],
  ['1 \\< 2 & "3"', '<p>1 &lt; 2 &amp; &quot;3&quot;</p>'],
  ["a -- b... 'c'", "<p>a -- b... 'c'</p>"],
  ['', ''],
])('%j becomes HTML', (body, html) => {
  expect(compile(body)).toBe(html)
})

test('a quotation is shown as typed, with its language and its speaker', () => {
  expect(compile('<Quote n="1" />')).toBe(
    '<figure class="quote" id="quote-1"><blockquote lang="fr"><p dir="auto">“a &quot;b&quot; &amp; c...”</p></blockquote>' +
      '<figcaption>A &amp; B · translated</figcaption></figure>',
  )
})

test('quotations are always escaped as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const quotes = [{ text, by: undefined, language: undefined, translated: false }]
      const html = compile('<Quote n="1" />', { ...context, quotes })
      const [figure] = parseFragment(html).childNodes
      expect(figure?.nodeName).toBe('figure')
      expect(parseFragment(html).childNodes).toHaveLength(1)
      expect(html.match(/<(?!\/?(?:figure|blockquote|p)\b)/g)).toBeNull()
    }),
  )
})

test('a column’s alignment is a class, since the policy forbids styles', () => {
  const html = compile('| a | b |\n|--:|---|\n| c | d |')
  expect(html).toContain('<th class="align-right">a</th>')
  expect(html).toContain('<td class="align-right">c</td><td>d</td>')
  expect(html).not.toContain('style')
})

test('a table is in a box that scrolls, also by keyboard', () => {
  const html = compile('| a |\n|---|\n| b |')
  expect(html).toMatch(
    /^<div class="table-scroll" role="group" tabindex="0" aria-label="Table"><table>.*<\/div>$/,
  )
})

test('every body that passes the allow-list is plain HTML with harmless addresses', () => {
  const part = fc.constantFrom(
    'a ',
    'b',
    '\n\n',
    '\n',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '**',
    '_',
    '`',
    '```\n',
    '|a|b|\n|-|:-:|\n',
    '[a](',
    '[a]',
    '[^1]',
    ']: ',
    '![',
    '](https://x.example)',
    ')',
    'javascript:alert(1)',
    '//x.example',
    '<Note>',
    '</Note>',
    '<Fact id="f">',
    '</Fact>',
    '<Quote n="1" />',
    '<Cite source="one" />',
    '<b>',
    '{a}',
    '\\',
  )
  const allowed =
    /^(?:#text|p|h[2-6]|em|strong|del|code|pre|br|hr|blockquote|ol|ul|li|a|table|thead|tbody|tr|th|td|figure|figcaption|sup|div)$/
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const parsed = parseBody(parts.join(''))
      if ('problem' in parsed || forbiddenIn(parsed.tree).length > 0) return
      const waiting = [...parseFragment(compileBody(parsed.tree, context).html).childNodes]
      for (let node = waiting.pop(); node; node = waiting.pop()) {
        expect(node.nodeName).toMatch(allowed)
        for (const { name, value } of 'attrs' in node ? node.attrs : []) {
          expect(name).toMatch(/^(?:href|title|class|id|lang|dir|role|start|tabindex|aria-label)$/)
          if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|\/b\/|#)/)
        }
        if ('childNodes' in node) waiting.push(...node.childNodes)
      }
    }),
    { numRuns: 500 },
  )
})
