import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { compilerDigest } from './compiler-digest.ts'

const FILES = [
  'loaders/a.ts',
  'schemas/b.ts',
  'dates/c.ts',
  'dates/problems/d.ts',
  'strings/e.ts',
  'text/f.ts',
  'quotes/g.ts',
]

function checkout(changes: Readonly<Record<string, string>> = {}): string {
  const root = tempFolder('checkout')
  const files = Object.fromEntries(FILES.map((file) => [`src/${file}`, '']))
  for (const [file, text] of Object.entries({ ...files, 'package-lock.json': '{}', ...changes })) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

test.each(['src/loaders/a.ts', 'src/dates/problems/d.ts', 'src/dates/problems/new.ts'])(
  'changes with %s',
  (file) => {
    expect(compilerDigest(checkout({ [file]: 'x' }))).not.toBe(compilerDigest(checkout()))
  },
)

test('changes with the version of a library', () => {
  const newer = { 'package-lock.json': '{"packages":{"node_modules/edtf":{"version":"9.0.0"}}}' }
  expect(compilerDigest(checkout(newer))).not.toBe(compilerDigest(checkout()))
})

test('does not change with tests, nor with the rest of the code', () => {
  const others = { 'src/dates/problems/d.test.ts': 'x', 'src/pages/index.ts': 'x' }
  expect(compilerDigest(checkout(others))).toBe(compilerDigest(checkout()))
})
