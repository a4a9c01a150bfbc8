import { existsSync, type Dirent } from 'node:fs'
import { chmod, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import type { Settings } from '../loaders/read/settings.ts'
import { realPath } from './real-path.ts'
import { UserError } from '../text/user-error.ts'

/** Says that a folder was made by a build and may be replaced by one. */
const MARK = '.timeline-build'

/**
 * Puts a finished site in the place of the published one: moves it beside that, then renames both.
 * Until then nothing of what is published has been touched.
 * @param site the finished site; it is moved away
 * @param outDir where it goes; absent, empty, or the output of an earlier build; a link’s target,
 *   not the link
 */
export async function publish(site: string, outDir: string): Promise<void> {
  const { fresh, old } = besides(outDir)
  await remove(fresh)
  await move(site, fresh)
  await makeReadable(fresh)
  await remove(old)
  if (existsSync(outDir)) await rename(outDir, old).catch(tellMountPoint(outDir))
  await rename(fresh, outDir)
  await remove(old)
}

/** Moves a site to a folder that is not there: in one step, or file by file to another file system. */
async function move(site: string, target: string): Promise<void> {
  // First of all, so that a copy that is cut off half-way is known for ours.
  await writeFile(join(site, MARK), '')
  await mkdir(dirname(target), { recursive: true })
  try {
    await rename(site, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await mkdir(target)
    await cp(join(site, MARK), join(target, MARK))
    await cp(site, target, { recursive: true })
    await rm(site, { recursive: true })
  }
}

/**
 * Lets everyone read a folder and all that is in it. A site is for everyone, and the server that
 * hands it out often runs as another user; a umask such as 077 would lock it out.
 */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const allow = (entry: Dirent): Promise<void> =>
    chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
  await Promise.all(entries.map(allow))
}

/** Puts the last good site back where a build was killed between the two renames. */
export async function recover(outDir: string): Promise<void> {
  const { old } = besides(outDir)
  if (!existsSync(outDir) && (await isOurs(old))) await rename(old, outDir)
}

/** The neighbours of an output folder are on its file system, so that renames are single steps. */
function besides(outDir: string): { fresh: string; old: string } {
  const name = basename(outDir)
  return {
    fresh: join(dirname(outDir), `.${name}.new`),
    old: join(dirname(outDir), `.${name}.old`),
  }
}

/**
 * Refuses an output folder whose replacement would lose something.
 * @throws UserError where the folder, or one that is needed beside it, holds anything but an earlier
 *   build, or lies around the sources
 */
export async function assertReplaceable(settings: Settings): Promise<void> {
  const outDir = await realPath(settings.outDir)
  const contentDir = await realPath(settings.contentDir)
  for (const precious of [await realPath(settings.root), contentDir])
    if (isWithin(precious, outDir) || isWithin(outDir, contentDir))
      throw new UserError(`OUT_DIR (${outDir}) would overwrite ${precious}; give another folder`)
  const { fresh, old } = besides(outDir)
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

/** Whether a folder is empty or has our mark; false where it is a file or not there. */
async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined)
  return names !== undefined && (names.length === 0 || names.includes(MARK))
}

/** Removes what a build made, the mark last: what is cut off half-way is still known for ours. */
async function remove(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await assertOurs(folder, '')
  for (const name of await readdir(folder))
    if (name !== MARK) await rm(join(folder, name), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}

function tellMountPoint(outDir: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EBUSY') throw error
    const told = `OUT_DIR (${outDir}) cannot be replaced: it is a mount point, or in use`
    throw new UserError(`${told}; give a folder inside it`, { cause: error })
  }
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner)
  return path === '' || !(path.startsWith('..') || path.startsWith('/'))
}
