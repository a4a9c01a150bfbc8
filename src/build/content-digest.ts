import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isSetAside, listContent } from '../loaders/read/content-files.ts'
import { PLACES } from '../loaders/read/read-content.ts'
import { readRegularFile } from '../loaders/read/read-file.ts'
import { isPictureName } from '../pictures/formats.ts'
import { LOCK_FILE } from '../quotes/lock.ts'

/**
 * Changes whenever a file that a site is made of does: documents, the proof of quotations, and
 * pictures, wherever they lie. The time of the last change counts as well as the bytes, so that an
 * edit that was taken back while a build read it is seen, too.
 * @param contentDir the content folder, absolute
 */
export async function contentDigest(contentDir: string): Promise<string> {
  const files = (await listContent(contentDir)).files.filter(isOfSite)
  const hash = createHash('sha256')
  for (const file of files) {
    const path = join(contentDir, file)
    hash.update(JSON.stringify([file, await changedAt(path)])).update(await bytesOf(path))
  }
  return hash.digest('hex')
}

const FOLDERS = Object.values(PLACES).map(({ folder }) => folder)

function isOfSite(file: string): boolean {
  const [top = ''] = file.split('/')
  if (isSetAside(file)) return false
  return (
    ['site.yaml', LOCK_FILE].includes(file) ||
    (file !== top && FOLDERS.includes(top)) ||
    isPictureName(file)
  )
}

/** What is not there, or no more, differs from whatever is. */
async function changedAt(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readRegularFile(file).catch(() => new Uint8Array())
}
