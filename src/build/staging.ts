import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../loaders/read/settings.ts'
import { keepRecord } from './staging-record.ts'

/** The folders of one site’s builds, kept between them. */
export interface Staging {
  readonly folder: string
  /** Where Astro keeps what it has read. */
  readonly cache: string
  /** Where the site is built before it is published. */
  readonly site: string
  /** Where drawn pictures are kept. */
  readonly pictures: string
}

/** Where the staging folders of a checkout are. */
export function stagingRoot(root: string): string {
  return join(root, 'node_modules/.cache/timeline')
}

/**
 * Where a site is built: a folder inside the checkout that no other site shares, so that builds of
 * two timelines at once never meet.
 */
export function stagingOf({ root, contentDir, outDir, siteUrl, base }: Settings): Staging {
  const key = JSON.stringify([contentDir, outDir, siteUrl, base])
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const folder = join(stagingRoot(root), hash)
  const cache = join(folder, 'cache')
  const site = join(folder, 'site')
  return { folder, cache, site, pictures: join(folder, 'pictures') }
}

/**
 * Runs a build in its staging folder. A build that did not finish leaves a mark, and the next one
 * begins with an empty folder: a cache that was cut off half-way is not to be trusted.
 * @param folders what is built, to where; kept beside it for `pruneStaging`
 */
export async function inStaging<T>(
  staging: Staging,
  { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>,
  build: () => Promise<T>,
): Promise<T> {
  const unfinished = join(staging.folder, 'unfinished')
  if (existsSync(unfinished)) await rm(staging.folder, { recursive: true, force: true })
  await mkdir(staging.folder, { recursive: true })
  await writeFile(unfinished, '')
  await keepRecord(staging.folder, { contentDir, outDir })
  const result = await build()
  await rm(unfinished)
  return result
}
