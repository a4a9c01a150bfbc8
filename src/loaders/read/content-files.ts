import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { kindOf, whyUnread } from './read-file.ts'

/** What lies in a content folder. Paths are relative to it, with `/`. */
export interface ContentListing {
  /** Whatever is no folder, in order; a link that leads nowhere too, so that its reader says so. */
  readonly files: readonly string[]
  /** What cannot be read, by path, and why: pipes, sockets, devices, folders that are closed. */
  readonly unreadable: ReadonlyMap<string, string>
}

/**
 * Lists a content folder. Links are followed; what begins with a dot belongs to other programs.
 * @param contentDir the content folder, absolute
 * @param folder the folder in it to look through; one that is not there has no files
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

/** Whether a file is a draft, or a copy that an editor keeps beside a file while it is open. */
export function isSetAside(file: string): boolean {
  return /^[._#]|~$/.test(basename(file))
}

/** What holds for the whole timeline; a folder of this name is a mistake. */
export const SITE_FILE = 'site.yaml'

interface Lister {
  readonly root: string
  readonly add: (path: string, why: string | undefined) => void
}

/** @param above the true paths of the folders on the way, so that a link in a circle ends */
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
    // What is not there, or is a file, is no folder.
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
  if (kind === 'a folder' && path !== SITE_FILE) await listBelow(lister, path, above)
  else lister.add(path, kind === 'a file' ? undefined : `it is ${kind}`)
}
