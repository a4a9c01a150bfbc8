import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import type { Settings } from '../loaders/read/settings.ts'
import { realPath } from './real-path.ts'
import { UserError } from '../text/user-error.ts'

/** The file that marks a folder as made by a build, so that a build may replace it. */
const BUILD_MARK = '.timeline-build'

/**
 * Replaces the published site: moves the finished one beside it, then renames both. The published
 * site is not touched before the renames.
 * @param site the finished site; it is moved away
 * @param outDir the published site: missing, empty, or the output of an earlier build; never a link
 */
export async function publish(site: string, outDir: string): Promise<void> {
  const { fresh, old } = siblingsOf(outDir)
  await remove(fresh)
  await move(site, fresh)
  makeReadable(fresh)
  await remove(old)
  if (existsSync(outDir)) await rename(outDir, old).catch(explainMountPoint(outDir))
  await rename(fresh, outDir)
  await remove(old)
}

/** Moves a site to a new folder: in one step, or file by file to another file system. */
async function move(site: string, target: string): Promise<void> {
  // Written first, so that an interrupted copy is recognised as ours.
  await writeFile(join(site, BUILD_MARK), '')
  await mkdir(dirname(target), { recursive: true })
  try {
    await rename(site, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await mkdir(target)
    await cp(join(site, BUILD_MARK), join(target, BUILD_MARK))
    await cp(site, target, { recursive: true })
    await rm(site, { recursive: true })
  }
}

/**
 * Makes a folder and its contents readable for everyone. The web server often runs as another user,
 * which a umask such as 077 would lock out. The calls are synchronous, as in `remove`: for thousands
 * of files, asynchronous ones take two to three times the processor time.
 */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
}

/** Restores the last published site if a build was killed between the two renames. */
export async function recover(outDir: string): Promise<void> {
  const { old } = siblingsOf(outDir)
  if (!existsSync(outDir) && (await isOurs(old))) await rename(old, outDir)
}

/** Siblings of the output folder are on the same file system, so that renames are atomic. */
function siblingsOf(outDir: string): { fresh: string; old: string } {
  const name = basename(outDir)
  return {
    fresh: join(dirname(outDir), `.${name}.new`),
    old: join(dirname(outDir), `.${name}.old`),
  }
}

/**
 * Refuses an output folder if replacing it would lose files.
 * @throws UserError if the folder, or one of its siblings used here, holds anything but an earlier
 *   build, or if the folder contains the checkout or the content
 */
export async function assertReplaceable(settings: Settings): Promise<void> {
  const outDir = await realPath(settings.outDir)
  const contentDir = await realPath(settings.contentDir)
  for (const source of [await realPath(settings.root), await realPath(settings.folder), contentDir])
    if (isWithin(source, outDir) || isWithin(outDir, contentDir))
      throw new UserError(`OUT_DIR (${outDir}) would overwrite ${source}; give another folder`)
  const { fresh, old } = siblingsOf(outDir)
  for (const folder of [outDir, fresh, old]) await assertOurs(folder, outDir)
}

async function assertOurs(folder: string, outDir: string): Promise<void> {
  if (!existsSync(folder) || (await isOurs(folder))) return
  if (folder !== outDir)
    throw new UserError(
      `${folder}, which is needed to replace OUT_DIR, holds something that no build made; move it away`,
    )
  throw new UserError(
    `OUT_DIR (${outDir}) holds something that no build made; empty it or give another folder`,
  )
}

/** Whether a folder is empty or has our mark; false for a file or a missing folder. */
async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined)
  return names !== undefined && (names.length === 0 || names.includes(BUILD_MARK))
}

/**
 * Removes the output of a build. The mark goes last, so that an interrupted removal is recognised.
 */
async function remove(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await assertOurs(folder, '')
  for (const name of await readdir(folder))
    if (name !== BUILD_MARK) rmSync(join(folder, name), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

function explainMountPoint(outDir: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EBUSY') throw error
    const why = `OUT_DIR (${outDir}) cannot be replaced: it is a mount point, or in use`
    throw new UserError(`${why}; give a folder inside it`, { cause: error })
  }
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner)
  // On Windows, the way to another drive is an absolute path.
  return path === '' || !(path.startsWith('..') || isAbsolute(path))
}
