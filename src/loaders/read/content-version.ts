import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDraftOrBackup, listContent } from './content-files.ts'

/**
 * A hash that changes whenever a file of the content folder is added, changed or removed; drafts
 * and editors' backups do not count. It is made of paths, sizes and times of change, so that no
 * file has to be read.
 * @param contentDir the content folder, absolute
 */
export async function contentVersion(contentDir: string): Promise<string> {
  const listed = await listContent(contentDir)
  const files = listed.files.filter((file) => !isDraftOrBackup(file))
  const states = await Promise.all(files.map((file) => stateOf(join(contentDir, file))))
  const text = JSON.stringify(files.map((file, at) => [file, states[at]]))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** A file’s size and time of change; undefined if it was removed after it was listed. */
async function stateOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found && `${String(found.size)} ${String(found.mtimeNs)}`
}
