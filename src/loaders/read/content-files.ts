import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { kindOf, whyUnread } from './read-file.ts'

/** The files of a content folder. Paths are relative to it, with `/`. */
export interface ContentListing {
  /** In order. Broken links are included, so that reading them reports an error. */
  readonly files: readonly string[]
  /**
   * Why each unreadable path cannot be read: pipes, sockets, devices, folders without permission.
   */
  readonly unreadable: ReadonlyMap<string, string>
}

/**
 * Lists a content folder. Links are followed. Names that begin with a dot are skipped: they belong
 * to other programs.
 * @param contentDir the content folder, absolute
 * @param folder the folder in it to list; a missing one has no files
 */
export async function listContent(contentDir: string, folder = ''): Promise<ContentListing> {
  const files: string[] = []
  const unreadable = new Map<string, string>()
  const add = (path: string, why: string | undefined): void => {
    if (why === undefined) files.push(path)
    else unreadable.set(path, why)
  }
  await listBelow({ root: contentDir, add }, folder, [])
  return { files: files.sort(), unreadable }
}

/** Whether a file is a draft, or a copy that an editor program keeps of an open file. */
export function isDraftOrBackup(file: string): boolean {
  return /^[._#]|~$/.test(basename(file))
}

/** The file with the timeline's settings. A folder of this name is a mistake. */
export const SITE_FILE = 'site.yaml'

/** The file with the timeline's own words of the interface. */
export const STRINGS_FILE = 'strings.yaml'

interface Lister {
  readonly root: string
  readonly add: (path: string, why: string | undefined) => void
}

/** @param above the real paths of the folders above, so that a circular link ends */
async function listBelow(lister: Lister, folder: string, above: readonly string[]): Promise<void> {
  const path = join(lister.root, folder)
  try {
    const real = await realpath(path)
    if (above.includes(real)) return
    const entries = await readdir(path, { withFileTypes: true })
    await Promise.all(
      entries
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry) => listEntry(lister, folder, entry, [...above, real])),
    )
  } catch (error) {
    // A missing folder, or a file in its place, has no files.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') lister.add(folder || '.', whyUnread(error))
  }
}

async function listEntry(
  lister: Lister,
  folder: string,
  entry: Dirent,
  above: readonly string[],
): Promise<void> {
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`
  const target = entry.isSymbolicLink()
    ? await stat(join(lister.root, path)).catch(() => undefined)
    : entry
  const kind = target ? kindOf(target) : 'a file'
  if (kind === 'a folder' && path !== SITE_FILE && path !== STRINGS_FILE)
    await listBelow(lister, path, above)
  else lister.add(path, kind === 'a file' ? undefined : `it is ${kind}`)
}
