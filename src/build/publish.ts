import { existsSync } from 'node:fs'
import { cp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import type { Settings } from '../settings.ts'
import { UserError } from './user-error.ts'

/** Says that a folder was made by a build and may be replaced by one. */
const MARK = '.timeline-build'

/**
 * Puts a finished site in the place of the published one: a copy beside it, then two renames.
 * Until the first rename nothing of what is published has been touched.
 * @param site the finished site
 * @param outDir where it goes; absent, empty, or the output of an earlier build
 */
export async function publish(site: string, outDir: string): Promise<void> {
  const { fresh, old } = besides(outDir)
  await rm(fresh, { recursive: true, force: true })
  await writeFile(join(site, MARK), '')
  await cp(site, fresh, { recursive: true })
  await rm(old, { recursive: true, force: true })
  if (existsSync(outDir)) await rename(outDir, old)
  await rename(fresh, outDir)
  await rm(old, { recursive: true, force: true })
}

/** Puts the last good site back where a build was killed between the two renames. */
export async function recover(outDir: string): Promise<void> {
  const { old } = besides(outDir)
  if (existsSync(old) && !existsSync(outDir)) await rename(old, outDir)
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
 * @throws UserError where the folder holds anything but an earlier build, or lies around the sources
 */
export async function assertReplaceable({ root, contentDir, outDir }: Settings): Promise<void> {
  for (const precious of [root, contentDir])
    if (isWithin(precious, outDir) || isWithin(outDir, contentDir))
      throw new UserError(`OUT_DIR (${outDir}) would overwrite ${precious}; give another folder`)
  if (!existsSync(outDir)) return
  const names = await readdir(outDir).catch(() => ['a file'])
  if (names.length === 0 || names.includes(MARK)) return
  throw new UserError(
    `OUT_DIR (${outDir}) holds something that no build made; empty it or give another folder`,
  )
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner)
  return path === '' || !(path.startsWith('..') || path.startsWith('/'))
}
