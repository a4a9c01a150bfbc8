import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
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
  const text = JSON.stringify(files.map((file) => [file, stateOf(join(contentDir, file))]))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** A file’s size and time of change; undefined for a broken link. */
function stateOf(path: string): string | undefined {
  try {
    const { size, mtimeNs } = statSync(path, { bigint: true })
    return `${String(size)} ${String(mtimeNs)}`
  } catch {
    return undefined
  }
}
