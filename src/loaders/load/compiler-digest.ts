import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a loaded entry depends on beside its text: our own code, and the libraries’ versions. */
const FOLDERS = ['src/loaders', 'src/schemas', 'src/dates', 'src/text', 'src/quotes', 'src/strings']
const VERSIONS = ['package.json', 'package-lock.json']

/**
 * Changes with the schemas, the compiler of bodies, their components, the words in them and the
 * libraries of all these, so that nobody has to remember to throw a cache away.
 * @param root the checkout, absolute
 */
export function compilerDigest(root: string): string {
  const code = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  )
  // Other package managers than npm keep their own list; what we name ourselves is pinned.
  const versions = VERSIONS.filter((file) => existsSync(join(root, file)))
  const hash = createHash('sha256')
  for (const file of [...code.sort(), ...versions])
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
