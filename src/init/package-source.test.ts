import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { givenSource, installedSource, problemOfSource } from './package-source.ts'

/** A folder with an installed package, of which npm has noted where it came from. */
function installed(resolved: string | undefined): { folder: string; root: string } {
  const folder = tempFolder('installed')
  const root = join(folder, 'node_modules/dated-facts')
  mkdirSync(root, { recursive: true })
  const lock = JSON.stringify({ packages: { 'node_modules/dated-facts': { resolved } } })
  if (resolved !== undefined) writeFileSync(join(root, '../.package-lock.json'), lock)
  return { folder, root }
}

test.each([
  [undefined, '1.2.3'],
  ['https://registry.npmjs.org/dated-facts/-/dated-facts-1.2.3.tgz', '1.2.3'],
  ['https://forge.fr/a/df/releases/v1/dated-facts-1.2.3.tgz', undefined],
  ['git+ssh://git@github.com/ada/df.git#0a1b', 'git+https://github.com/ada/df.git#0a1b'],
  ['git+https://codeberg.org/ada/df.git#0a1b', undefined],
])('a package that npm resolved to %s is taken from there', (resolved, spec) => {
  expect(installedSource(installed(resolved).root, '1.2.3')).toEqual({ spec: spec ?? resolved })
})

test('a packed file is taken along, and one that is gone is said to be', () => {
  const { folder, root } = installed('file:packed/df.tgz')
  expect(() => installedSource(root, '1.2.3')).toThrow(/df\.tgz, which is gone; .* --from/)
  mkdirSync(join(folder, 'packed'))
  const packed = join(folder, 'packed/df.tgz')
  writeFileSync(packed, '')
  expect(installedSource(root, '1.2.3')).toEqual({ spec: 'file:df.tgz', packed })
  for (const given of ['packed/df.tgz', 'file:packed/df.tgz', packed]) {
    expect(problemOfSource(given, folder)).toBeUndefined()
    expect(givenSource(given, folder)).toEqual({ spec: 'file:df.tgz', packed })
  }
  expect(problemOfSource('df.tgz', folder)).toContain(join(folder, 'df.tgz'))
})

test.each(['2.0.0', 'https://forge.fr/df-2.tgz', 'git+https://forge.fr/df.git#v2'])(
  'the given source %s goes to npm as it is',
  (given) => {
    expect(problemOfSource(given, '/')).toBeUndefined()
    expect(givenSource(given, '/')).toEqual({ spec: given })
  },
)
