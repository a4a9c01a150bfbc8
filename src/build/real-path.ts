import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * A path with all links resolved. Unlike `realpath` of Node, it accepts paths that do not exist,
 * also as the target of a link.
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
