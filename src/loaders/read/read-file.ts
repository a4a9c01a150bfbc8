import type { Dirent, Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'

/**
 * Reads a file whole. What is no file is never opened: a pipe would be waited for without end.
 * @throws Error whose message says in words why it cannot be read
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

/** What something in a folder is, in words. */
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

/** Why something cannot be read, in words, without its path. */
export function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? (code === undefined ? message : `the system says ${code}`)
}
