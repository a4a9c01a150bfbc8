import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { codeDigest } from './code-digest.ts'

function checkout(changes: Readonly<Record<string, string>> = {}): string {
  const root = tempFolder('checkout')
  const files = { 'src/a.ts': '', 'src/pages/b.astro': '', 'public/c.js': '', ...changes }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

test.each([
  'src/a.ts',
  'src/pages/b.astro',
  'src/new.css',
  'public/c.js',
  'astro.config.mjs',
  'package-lock.json',
])('changes with %s', async (file) => {
  expect(await codeDigest(checkout({ [file]: 'x' }))).not.toBe(await codeDigest(checkout()))
})

test.each([
  'app/node_modules/.package-lock.json',
  'app/node_modules/machine/node_modules/.package-lock.json',
  'node_modules/.pnpm/lock.yaml',
  'node_modules/.yarn-state.yml',
])('changes with what is installed around a package: %s', async (record) => {
  const folder = tempFolder('installed')
  const root = join(folder, 'app/node_modules/machine')
  for (const file of [join(root, 'package.json'), join(folder, record)]) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '{}')
  }
  const before = await codeDigest(root)
  writeFileSync(join(folder, record), 'another')
  expect(await codeDigest(root)).not.toBe(before)
})

test('changes when a file is removed', async () => {
  const root = checkout()
  rmSync(join(root, 'src/a.ts'))
  expect(await codeDigest(root)).not.toBe(await codeDigest(checkout()))
})

test('does not change with tests, docs or the place of the checkout', async () => {
  const others = { 'src/a.test.ts': 'x', 'README.md': 'x' }
  expect(await codeDigest(checkout(others))).toBe(await codeDigest(checkout()))
})
