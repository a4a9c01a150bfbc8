import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The paths of all files of a content folder, relative to it, with `/`, in order. Links are
 * followed; what begins with a dot belongs to other programs. A link that leads nowhere is listed
 * as a file, so that whoever reads it says so.
 * @param contentDir the content folder, absolute
 * @param folder the folder in it to look through; one that is not there has no files
 * @throws Error where a folder is there and cannot be listed
 */
export async function contentFiles(contentDir: string, folder = ''): Promise<string[]> {
  return (await filesBelow(contentDir, folder, [])).sort()
}

/** @param above the true paths of the folders on the way, so that a link in a circle ends */
async function filesBelow(
  root: string,
  folder: string,
  above: readonly string[],
): Promise<string[]> {
  const path = join(root, folder)
  const real = await realpath(path).catch(unlessAbsent)
  if (real === undefined || above.includes(real)) return []
  const entries = (await readdir(path, { withFileTypes: true }).catch(unlessAbsent)) ?? []
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (entry) => {
        const inside = folder === '' ? entry.name : `${folder}/${entry.name}`
        const isFolder = await leadsToFolder(entry, join(root, inside))
        return isFolder ? filesBelow(root, inside, [...above, real]) : [inside]
      }),
  )
  return found.flat()
}

async function leadsToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  )
}

/** What is not there, or is a file, is no folder; every other error is told. */
function unlessAbsent(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
}
