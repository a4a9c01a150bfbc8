import { readFileSync, statSync, type Dirent, type Stats } from 'node:fs'

/**
 * Reads a whole file. Only regular files are opened, because a pipe could block forever. It is
 * synchronous, because thousands of small files take twice the processor time otherwise.
 * @throws Error whose message says in words why the file cannot be read
 */
export function readRegularFile(path: string): Uint8Array {
  try {
    const kind = kindOf(statSync(path))
    if (kind !== 'a file') throw new Error(`it is ${kind}`)
    return readFileSync(path)
  } catch (error) {
    throw new Error(whyUnread(error), { cause: error })
  }
}

/** A whole file; undefined if it cannot be read. */
export function readableFile(path: string): Uint8Array | undefined {
  try {
    return readRegularFile(path)
  } catch {
    return undefined
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
