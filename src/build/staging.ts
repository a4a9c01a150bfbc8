import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../loaders/read/settings.ts'
import { UserError } from '../text/user-error.ts'
import { readRecord, writeRecord } from './staging-record.ts'

/** The folders of one site’s builds. They stay between builds. */
export interface Staging {
  readonly folder: string
  /** Astro’s cache. */
  readonly cache: string
  /** The site before it is published. */
  readonly site: string
  /** Drawn pictures. */
  readonly pictures: string
}

/** The parent of a checkout's staging folders. */
export function stagingRoot(root: string): string {
  return join(root, 'node_modules/.cache/timeline')
}

/** The staging folders of a site, inside the checkout. No two sites share a folder. */
export function stagingOf({ root, contentDir, outDir, siteUrl, base }: Settings): Staging {
  const key = JSON.stringify([contentDir, outDir, siteUrl, base])
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const folder = join(stagingRoot(root), hash)
  const cache = join(folder, 'cache')
  const site = join(folder, 'site')
  return { folder, cache, site, pictures: join(folder, 'pictures') }
}

/**
 * Makes a folder for what builds keep, if it is not there, in which they may write.
 * @throws UserError if it cannot be made or written to, as where one user installs the package and another runs it
 */
export async function makeKept(folder: string): Promise<void> {
  const made = mkdir(folder, { recursive: true }).then(() => access(folder, constants.W_OK))
  await made.catch((error: unknown) => {
    const why = `the folder ${folder}, in which builds keep their pages, cannot be made or written to`
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new UserError(
      `${why} (${code}); install the project or the package where you may write, as the user who runs it`,
      { cause: error },
    )
  })
}

/** The owner of a staging folder, and the code that builds in it. */
type Building = Pick<Settings, 'contentDir' | 'outDir'> & {
  /** See `codeDigest`. */
  readonly code: string
}

/**
 * Runs a build in its staging folder. The folder is emptied first if the last build did not finish,
 * because its cache may be incomplete. Pages are not reused if other code built them: they may name
 * scripts and styles that are no longer made.
 */
export async function inStaging<T>(
  staging: Staging,
  { contentDir, outDir, code }: Building,
  build: () => Promise<T>,
): Promise<T> {
  const unfinished = join(staging.folder, 'unfinished')
  const isOfOtherCode = (await readRecord(staging.folder))?.code !== code
  const stale = existsSync(unfinished)
    ? [staging.folder]
    : isOfOtherCode
      ? [staging.cache, staging.site]
      : []
  for (const folder of stale) await rm(folder, { recursive: true, force: true })
  await mkdir(staging.folder, { recursive: true })
  await writeFile(unfinished, '')
  await writeRecord(staging.folder, { contentDir, outDir, code })
  const result = await build()
  await rm(unfinished)
  return result
}
