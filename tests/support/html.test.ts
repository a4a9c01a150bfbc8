import { expect, test } from 'vitest'
import { htmlProblems } from './html.ts'

const page = (body: string): string => `<!doctype html>
<html lang="en">
  <head><title>A page whose title is longer than search engines would like it to be, by far</title></head>
  <body><main><h1>Hello</h1>${body}</main></body>
</html>`

test('a good page passes', async () => {
  expect(await htmlProblems(page('<p>Fine. <br /></p>'), 'a.html')).toEqual([])
})

test.each([
  ['<p style="color: red">x</p>', 'no-inline-style'],
  ['<p><div>x</div></p>', 'no-implicit-close'],
  ['<img src="a.png">', 'wcag/h37'],
  ['<h3>x</h3>', 'heading-level'],
  ['<input type="text">', 'input-missing-label'],
  ['<p aria-labelledby="none">x</p>', 'no-missing-references'],
])('%s breaks %s', async (body, rule) => {
  const problems = await htmlProblems(page(body), 'a.html')
  expect(problems.join('\n')).toContain(`(${rule})`)
  expect(problems[0]).toMatch(/^a\.html:4:\d+ /)
})

test('a page without a doctype is found', async () => {
  expect((await htmlProblems('<p>x</p>', 'a.html')).join('\n')).toContain('(missing-doctype)')
})
