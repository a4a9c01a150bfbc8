import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Where a path leads once every link in it has been followed. What is not there yet, or any more,
 * also at the end of a link, is named all the same.
 * @param path absolute
 */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    const parent = await realPath(dirname(path))
    const target = await readlink(path).catch(() => undefined)
    return target === undefined ? join(parent, basename(path)) : realPath(resolve(parent, target))
  }
}
