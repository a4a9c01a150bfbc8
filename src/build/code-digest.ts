import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What a site is built with, beside its content. */
const FOLDERS = ['src', 'public']
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Where package managers write in a `node_modules` which versions they have installed in it. */
const INSTALLED = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity']

/** Node, and the data from which it writes dates, numbers and names of zones. */
const { node, icu, tz } = process.versions

/**
 * A digest of the code that builds a site: it changes with every file of ours, with every version of a
 * library and with Node.
 * @param root the checkout or the installed package, absolute
 */
export async function codeDigest(root: string): Promise<string> {
  const lists = await Promise.all(FOLDERS.map((folder) => filesIn(root, folder)))
  const files = [...lists.flat(), ...FILES].filter((file) => existsSync(join(root, file)))
  const hash = createHash('sha256').update(JSON.stringify([node, icu, tz]))
  for (const file of files.sort()) hash.update(`${file}\n`).update(await readFile(join(root, file)))
  for (const file of installedAround(root)) hash.update(await readFile(file))
  return hash.digest('hex')
}

/** The records of what is installed in the `node_modules` of a folder and of all folders above it. */
function installedAround(folder: string): string[] {
  const modules = join(folder, 'node_modules')
  const own = INSTALLED.map((name) => join(modules, name)).filter((file) => existsSync(file))
  const above = dirname(folder)
  return above === folder ? own : [...own, ...installedAround(above)]
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  if (!existsSync(join(root, folder))) return []
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
