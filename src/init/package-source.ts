import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { UserError } from '../text/user-error.ts'

/** Where a new timeline takes the package from. */
export interface PackageSource {
  /** The value of the dependency in package.json, as npm has it. */
  readonly spec: string
  /** The packed file that the value names: it is copied into the timeline’s folder. */
  readonly packed?: string
}

/** A packed file: it goes into the timeline’s repository, so that every machine can install it. */
export function packedSource(packed: string): PackageSource {
  return { spec: `file:${basename(packed)}`, packed }
}

/**
 * The source that somebody gives.
 * @param given a path of a packed file, or what npm allows as the value of a dependency
 * @param folder where a relative path begins
 */
export function givenSource(given: string, folder: string): PackageSource {
  const path = resolve(folder, given.replace(/^file:/, ''))
  return isPackedPath(given) ? packedSource(path) : { spec: given }
}

/** The problem of a given source, a sentence; undefined if there is none. */
export function problemOfSource(given: string, folder: string): string | undefined {
  const { packed } = givenSource(given, folder)
  if (packed !== undefined && !existsSync(packed)) return `there is no packed file ${packed}`
  return undefined
}

function isPackedPath(text: string): boolean {
  return text.endsWith('.tgz') && !/^(?!file:)[a-z+]+:\/\//i.test(text)
}

/**
 * The source that the running package was installed from: npm notes it beside the packages
 * (`node_modules/.package-lock.json`). Where nothing is noted, it is the version.
 * @param root the folder of the installed package
 */
export function installedSource(root: string, version: string): PackageSource {
  const resolved = resolvedOf(root)
  if (resolved === undefined || resolved.endsWith(`/-/dated-facts-${version}.tgz`))
    return { spec: version }
  if (!resolved.startsWith('file:'))
    // A host’s key is on few machines, and on none of GitHub’s.
    return { spec: resolved.replace(/^git\+ssh:\/\/git@/, 'git+https://') }
  const packed = resolve(root, '../..', resolved.slice('file:'.length))
  if (existsSync(packed)) return packedSource(packed)
  throw new UserError(
    `dated-facts was installed from ${packed}, which is gone; name it, or another source, with --from`,
  )
}

function resolvedOf(root: string): string | undefined {
  try {
    const lock = JSON.parse(readFileSync(join(root, '../.package-lock.json'), 'utf8')) as {
      readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>
    }
    return lock.packages?.['node_modules/dated-facts']?.resolved
  } catch {
    return undefined
  }
}

/**
 * Packs a checkout, which no registry has.
 * @param root the folder of the checkout
 * @returns the packed file, in a temporary folder
 * @throws UserError if npm cannot pack it
 */
export function packCheckout(root: string): PackageSource {
  const folder = mkdtempSync(join(tmpdir(), 'dated-facts-'))
  const args = ['pack', '--silent', '--pack-destination', folder]
  // On Windows, npm is a script, which only a shell runs.
  const npm = spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32' })
  const [name] = readdirSync(folder)
  if (npm.status === 0 && name !== undefined) return packedSource(join(folder, name))
  throw new UserError(
    `npm could not pack this checkout (${String(npm.error?.message ?? npm.stderr)}); pack it by hand, and name the file with --from`,
  )
}
