import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../text/user-error.ts'

/** A file to write: its text, or the file that is copied. */
export type NewFile = string | { readonly copyOf: string }

/**
 * What stands where files are to be written, relative to the folder: files, and folders that hold
 * anything. A top folder counts as a whole, since a timeline’s files are not mixed into others.
 * @param paths of the files, with `/`
 * @returns `.` if the folder itself is a file
 */
export function inTheWay(folder: string, paths: Iterable<string>): string[] {
  if (isTaken(folder) && !isFolder(folder)) return ['.']
  const tops = new Set([...paths].map((path) => path.split('/', 1)[0] ?? ''))
  return [...tops].filter((top) => isTaken(join(folder, top))).sort()
}

function isTaken(path: string): boolean {
  if (isFolder(path)) return readdirSync(path).length > 0
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * Writes files into a folder, all of them or none. Nothing that exists is overwritten.
 * @throws UserError if one cannot be written; those that were are removed again
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, NewFile>): void {
  const undo: (() => void)[] = []
  try {
    for (const [path, file] of files) {
      const target = join(folder, path)
      for (const made of makeFolders(dirname(target))) undo.unshift(() => rmdirSync(made))
      // “wx” and COPYFILE_EXCL refuse a file that exists, so only our own are ever removed.
      if (typeof file === 'string') writeFileSync(target, '', { flag: 'wx' })
      else copyFileSync(file.copyOf, target, constants.COPYFILE_EXCL)
      undo.unshift(() => rmSync(target))
      if (typeof file === 'string') writeFileSync(target, file)
    }
  } catch (error) {
    for (const step of undo) step()
    const { code, path = folder } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UserError(
      `${path} cannot be written (${code}), so nothing was; choose another folder, or correct its permissions`,
      { cause: error },
    )
  }
}

/** Makes a folder with those around it; returns the new ones, outermost first. */
function makeFolders(folder: string): string[] {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return []
  const made = makeFolders(dirname(folder))
  mkdirSync(folder)
  return [...made, folder]
}
