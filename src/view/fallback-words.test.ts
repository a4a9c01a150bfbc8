import { expect, test } from 'vitest'
import { markedWords, withLang } from './fallback-words.ts'

const {
  close = '',
  by = '',
  list = [],
} = markedWords(
  ['close', 'by', 'list'],
  new Map<string, string | string[]>([
    ['close', 'Close'],
    ['by', 'Said by {names}, twice'],
    ['list', ['one', 'two']],
    ['other', 'Other'],
  ]),
)
const [before = '', after = ''] = String(by).split('{names}')

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><title>${String(close)}</title></head><body>${body}</body></html>`

const EN = '<span lang="en" dir="ltr">'

test.each([
  ['a text', `<p>Le ${String(close)} !</p>`, `<p>Le ${EN}Close</span> !</p>`],
  ['an attribute', `<p aria-label="${String(close)}">x</p>`, '<p aria-label="Close">x</p>'],
  [
    'the address of a link',
    `<a href="?b=${encodeURIComponent(String(close))}">x</a>`,
    '<a href="?b=Close">x</a>',
  ],
  [
    'a word around a link',
    `<p>${before}<a href="/a/">Ada</a>${after}</p>`,
    `<p>${EN}Said by </span><a href="/a/">Ada</a>${EN}, twice</span></p>`,
  ],
  ['a list', `<ul><li>${list[0] ?? ''}</li></ul>`, `<ul><li>${EN}one</span></li></ul>`],
  ['a drawing', `<svg><text>${String(close)}</text></svg>`, '<svg><text>Close</text></svg>'],
  [
    'a template',
    `<template><b>${String(close)}</b></template>`,
    `<template><b>${EN}Close</span></b></template>`,
  ],
  [
    'data',
    `<script type="application/json">["${String(close)}"]</script>`,
    '<script type="application/json">["Close"]</script>',
  ],
  [
    'text with entities',
    `<p>a &amp; b ${String(close)} &lt;</p>`,
    `<p>a &amp; b ${EN}Close</span> &lt;</p>`,
  ],
])('%s', (_, body, expected) => {
  const told = withLang(page(body), 'en', 'ltr')
  expect(told).toBe(page(expected).replace(/<title>.*<\/title>/, '<title>Close</title>'))
})

test('signs without letters have no language', () => {
  const signs = { comma: ', ', wording: '“{words}”', list: ['{a} – {b}'] }
  expect(markedWords(Object.keys(signs), new Map(Object.entries(signs)))).toEqual(signs)
})

test('a page without such words stays as it is', () => {
  const html = page('<p>Bonjour<br>&nbsp;<input disabled></p>').replace(/<title>.*<\/title>/, '')
  expect(withLang(html, 'en', 'ltr')).toBe(html)
})
