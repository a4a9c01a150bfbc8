import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a loaded entry depends on beside its text: our own code, and the compiler’s version. */
const FOLDERS = ['src/loaders', 'src/schemas', 'src/dates', 'src/strings']
const LIBRARY = 'node_modules/satteri/package.json'

/**
 * Changes with the schemas, the compiler of bodies, their components and the words in them, so that
 * nobody has to remember to throw a cache away.
 * @param root the checkout, absolute
 */
export function compilerDigest(root: string): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  )
  const hash = createHash('sha256')
  for (const file of [...files.sort(), LIBRARY])
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
