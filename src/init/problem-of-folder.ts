import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { whyUnread } from '../loaders/read/read-file.ts'
import { inTheWay } from './write-files.ts'

/** Characters with which an installed package cannot build; see problem-of-paths.ts. */
const FORBIDDEN = process.platform === 'win32' ? /[#?*"\n\r]/ : /[#?*"\\\n\r]/

/**
 * Why no timeline can be written into a folder, a sentence with the remedy; undefined if one can.
 * @param folder absolute; it may be missing, or hold other files
 * @param paths of the files to be written
 */
export function problemOfFolder(folder: string, paths: Iterable<string>): string | undefined {
  if (FORBIDDEN.test(folder))
    return `the path ${JSON.stringify(folder)} holds a character with which no site can be built (# ? * " \\ or a line break); choose another folder`
  if (folder.split(sep).includes('node_modules'))
    return `${folder} is under node_modules, which npm empties; choose another folder`
  try {
    const found = inTheWay(folder, paths)
    if (found.length === 0) return undefined
    if (found[0] === '.') return `${folder} is a file; choose another name`
    return `in ${folder}, these stand in the way, and nothing is overwritten: ${found.join(', ')}; move them away, or choose another folder`
  } catch (error) {
    return `${folder} cannot be read: ${whyUnread(error)}; choose another folder`
  }
}

/** The root of the git repository around a folder; undefined if there is none. */
export function repositoryAround(folder: string): string | undefined {
  const around = dirname(folder)
  if (around === folder) return undefined
  return existsSync(join(around, '.git')) ? around : repositoryAround(around)
}
