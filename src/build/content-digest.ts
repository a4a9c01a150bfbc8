import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PLACES } from '../loaders/read-content.ts'
import { readRegularFile } from '../loaders/read-file.ts'
import { LOCK_FILE } from '../quotes/lock.ts'

/** What editors keep beside a file while it is open. */
const NOT_CONTENT = /^[._#]|~$/

/**
 * Changes whenever a file that a site is made of does: documents, the proof of quotations, and
 * pictures. The time of the last change counts as well as the bytes, so that an edit that was taken
 * back while a build read it is seen, too.
 * @param contentDir the content folder, absolute
 */
export async function contentDigest(contentDir: string): Promise<string> {
  const folders = Object.values(PLACES).map(({ folder }) => folder)
  const listed = await Promise.all(
    folders.filter((folder) => folder !== '').map((folder) => filesIn(join(contentDir, folder))),
  )
  const files = [join(contentDir, 'site.yaml'), join(contentDir, LOCK_FILE), ...listed.flat()]
  const hash = createHash('sha256')
  for (const file of files.sort())
    hash.update(JSON.stringify([file, await changedAt(file)])).update(await bytesOf(file))
  return hash.digest('hex')
}

async function filesIn(folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = await readdir(folder, options).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !NOT_CONTENT.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** What is not there, or no more, differs from whatever is. */
async function changedAt(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readRegularFile(file).catch(() => new Uint8Array())
}
