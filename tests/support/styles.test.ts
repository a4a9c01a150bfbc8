import stylelint from 'stylelint'
import { expect, test } from 'vitest'

/** What Stylelint reports for one declaration. */
async function complaints(declaration: string): Promise<string> {
  const { results } = await stylelint.lint({ code: `p {\n  ${declaration};\n}\n` })
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => text)).join('\n')
}

test.each([
  ['margin-left: 1rem', /"margin-left" names a side/],
  ['padding-top: 1rem', /"padding-top" names a side/],
  ['border-right: 1px solid', /"border-right" names a side/],
  ['border-top-left-radius: 1px', /"border-top-left-radius" names a side/],
  ['left: 0', /"left" names a side/],
  ['max-width: 1rem', /"max-width" names a side/],
  ['text-align: right', /Use start\/end/],
  ['color: red !important', /No !important/],
])('%s is refused', async (declaration, message) => {
  expect(await complaints(declaration)).toMatch(message)
})

test.each(['margin-inline-start: 1rem', 'border-start-start-radius: 1px', 'max-inline-size: 1rem'])(
  '%s is fine',
  async (declaration) => {
    expect(await complaints(declaration)).toBe('')
  },
)
