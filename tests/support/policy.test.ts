import { expect, test } from 'vitest'
import { elementsOf } from './dist.ts'
import { foreignProblems, policyProblems } from './policy.ts'

const page = (html: string) => ({ path: 'index.html', elements: elementsOf(html) })
const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">'

test('a page without a policy is found', () => {
  expect(policyProblems(page('<title>x</title>'))).toEqual([
    'index.html: no Content-Security-Policy',
  ])
})

test.each(['<script>1</script>', '<script type=module src=/a.js></script>'])(
  'a script before the policy is found: %s',
  (script) => {
    expect(policyProblems(page(script + policy))).toHaveLength(1)
    expect(policyProblems(page(policy + script))).toEqual([])
  },
)

test('data before the policy is not a script', () => {
  expect(policyProblems(page(`<script type="application/ld+json">{}</script>${policy}`))).toEqual(
    [],
  )
})

test.each([
  '<script src="https://cdn.example/a.js"></script>',
  '<link rel="stylesheet" href="//fonts.example/a.css">',
  '<link rel="preconnect" href="https://fonts.example">',
  '<img srcset="https://pictures.example/a.png 2x">',
  '<iframe src="https://video.example/"></iframe>',
])('a load from another origin is found: %s', (html) => {
  expect(foreignProblems(page(html), 'https://facts.example')).toHaveLength(1)
})

test.each([
  '<a href="https://cdn.example/">away</a>',
  '<link rel="canonical" href="https://facts.example/a/">',
  '<link rel="license" href="https://creativecommons.org/">',
  '<script src="/a.js"></script>',
  '<img src="data:image/gif;base64,R0lGOD">',
])('our own files and links to click are fine: %s', (html) => {
  expect(foreignProblems(page(html), 'https://facts.example')).toEqual([])
})
