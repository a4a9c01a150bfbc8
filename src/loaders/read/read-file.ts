import type { Dirent, Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'

/**
 * Reads a whole file. Only regular files are opened, because a pipe could block forever.
 * @throws Error whose message says in words why the file cannot be read
 */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  try {
    const kind = kindOf(await stat(path))
    if (kind !== 'a file') throw new Error(`it is ${kind}`)
    return await readFile(path)
  } catch (error) {
    throw new Error(whyUnread(error), { cause: error })
  }
}

/** The kind of an entry of a folder, in words. */
export function kindOf(entry: Dirent | Stats): string {
  if (entry.isFile()) return 'a file'
  if (entry.isDirectory()) return 'a folder'
  if (entry.isFIFO()) return 'a named pipe'
  if (entry.isSocket()) return 'a socket'
  return 'a device'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is gone, or a link that leads nowhere',
  ELOOP: 'it is a link that leads in a circle',
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
}

/** Why a path cannot be read, in words, without the path. */
export function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? (code === undefined ? message : `the system says ${code}`)
}
