import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { distOf } from './dist.ts'
import { weightOf } from './weight.ts'

const files = {
  'assets/a.js': 'import { b } from "./deep/b.js"; b()',
  'assets/deep/b.js': 'import "../a.js"; export const b = () => import("./c.js")',
  'assets/deep/c.js': 'export const c = 1',
  'assets/a.css': 'body { color: red }',
}

/** The sum of the weights of these texts. */
const sum = (...texts: string[]): number =>
  texts.reduce((total, text) => total + gzipSync(text).byteLength, 0)

const weigh = (html: string) => {
  const dist = distOf({ ...files, 'index.html': html })
  const [page] = dist.pages
  return page && weightOf(page, dist, '/base/')
}

test('a page without scripts and styles weighs nothing', () => {
  expect(weigh('<p>hello</p>')).toEqual({ script: 0, style: 0 })
})

test('counts scripts and everything they import, each file once', () => {
  const js = [files['assets/a.js'], files['assets/deep/b.js'], files['assets/deep/c.js']]
  const twice = '<script type="module" src="/base/assets/a.js"></script>'.repeat(2)
  expect(weigh(twice)).toEqual({ script: sum(...js), style: 0 })
})

test('counts inline scripts and styles, but no data', () => {
  const html = '<style>p{}</style><script>1</script><script type="application/json">2</script>'
  expect(weigh(html)).toEqual({ script: sum('1'), style: sum('p{}') })
})

test('counts stylesheets', () => {
  expect(weigh('<link rel="stylesheet" href="/base/assets/a.css?v=1">')).toEqual({
    script: 0,
    style: sum(files['assets/a.css']),
  })
})
