import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../loaders/read/settings.ts'
import { writeRecord } from './staging-record.ts'

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
 * Runs a build in its staging folder. After an unfinished build the folder is emptied first,
 * because its cache may be incomplete.
 * @param settings the content and the output, recorded for `pruneStaging`
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
  await writeRecord(staging.folder, { contentDir, outDir })
  const result = await build()
  await rm(unfinished)
  return result
}
