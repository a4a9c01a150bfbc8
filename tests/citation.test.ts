import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'

const FILE = 'CITATION.cff'
const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''

test('CITATION.cff meets the Citation File Format 1.2.0 and names this version', (context) => {
  if (!/^title: dated-facts$/m.test(text)) context.skip(`${FILE} is the owner’s`)
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string
    license: string
  }
  const citation = parse(text) as {
    readonly authors: readonly { readonly name: string }[]
  }
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version, license })
  expect(citation).toMatchObject({ message: expect.any(String) as string })
  expect(citation.authors.every(({ name }) => name.length > 0)).toBe(true)
})
