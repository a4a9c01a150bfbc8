import { expect, test } from 'vitest'
import { distOf } from './dist.ts'
import { linkProblems } from './links.ts'

const at = { siteUrl: 'https://facts.example', basePath: '/base/' }

const files = {
  'index.html': '<p id="here">home</p>',
  'people/zoë/index.html': '<h1 id="née">Zoë</h1>',
  'feed.xml': '<rss/>',
  'icons.svg': '<svg><symbol id="star"/></svg>',
}

/** The problems found with one more page, at /base/facts/a/. */
const problems = (html: string, path = 'facts/a/index.html'): string[] =>
  linkProblems(distOf({ ...files, [path]: html }), at)

test.each([
  '<a href="/base/">home</a>',
  '<a href="../../#here">home</a>',
  '<a href="#top">up</a>',
  '<a href="#mark"></a><i id="mark"></i>',
  '<a href="/base/people/zo%C3%AB/?q=1#n%C3%A9e">Zoë</a>',
  '<a href="/base/#:~:text=home">home</a>',
  '<a href="https://elsewhere.example/x">away</a>',
  '<a href="mailto:a@facts.example">write</a>',
  '<img src="data:image/gif;base64,R0lGOD">',
  '<svg><use href="/base/icons.svg#star"/></svg>',
  '<link rel="canonical" href="https://facts.example/base/people/zo%C3%AB/">',
  '<link rel="alternate" href="https://facts.example/base/feed.xml">',
  '<form action="/base/"></form>',
])('finds nothing wrong with %s', (html) => {
  expect(problems(html)).toEqual([])
})

test.each([
  ['<a href="/base/none/">x</a>', '<a> "/base/none/" leads to no file'],
  ['<a href="b/">x</a>', '<a> "b/" leads to no file'],
  ['<a href="/">x</a>', '<a> "/" lies outside of /base/'],
  ['<a href="/base">x</a>', '<a> "/base" lies outside of /base/'],
  ['<a href="/base/people/zo%C3%AB">x</a>', 'lacks its final slash'],
  ['<a href="/base/#there">x</a>', 'leads to no id "there" in index.html'],
  ['<a href="#none">x</a>', 'leads to no id "none" in facts/a/index.html'],
  ['<a href="https://facts.example/base/">x</a>', '<a> "https://facts.example/base/" is absolute'],
  ['<a href="//facts.example/base/">x</a>', 'is absolute'],
  ['<link rel="canonical" href="https://facts.example/base/no/">', 'leads to no file'],
  ['<a href="javascript:void 0">x</a>', 'is a script'],
  ['<a href="https://[">x</a>', 'is no address'],
  ['<a href="/base/100%/">x</a>', '<a> "/base/100%/" leads to no file'],
  ['<img src="/base/a.png">', '<img> "/base/a.png" leads to no file'],
  ['<img srcset="/base/feed.xml 1x, /base/b.png 2x">', '<img> "/base/b.png" leads to no file'],
  ['<form action="/base/go/"></form>', '<form> "/base/go/" leads to no file'],
  ['<svg><use href="/base/icons.svg#moon"/></svg>', 'leads to no id "moon" in icons.svg'],
  ['<svg><use xlink:href="/base/x.svg"/></svg>', '<use> "/base/x.svg" leads to no file'],
  ['<template><a href="/base/t/">x</a></template>', '<a> "/base/t/" leads to no file'],
  ['<p id="a"></p><p id="a"></p><p id="a"></p>', 'the id "a" is given more than once'],
])('%s: %s', (html, problem) => {
  const found = problems(html)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(problem)
  expect(found[0]).toMatch(/^facts\/a\/index\.html: /)
})

test('the 404 page may not use relative addresses, since it is shown anywhere', () => {
  expect(problems('<a href="people/zo%C3%AB/">Zoë</a>', '404.html')).toHaveLength(1)
  expect(problems('<a href="/base/people/zo%C3%AB/">Zoë</a>', '404.html')).toEqual([])
})
