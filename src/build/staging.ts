import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../settings.ts'

/** The folders of one site’s builds, kept between them. */
export interface Staging {
  readonly folder: string
  /** Where Astro keeps what it has read. */
  readonly cache: string
  /** Where the site is built before it is published. */
  readonly site: string
}

/**
 * Where a site is built: a folder inside the checkout that no other site shares, so that builds of
 * two timelines at once never meet.
 */
export function stagingOf({ root, contentDir, outDir, siteUrl, base }: Settings): Staging {
  const key = JSON.stringify([contentDir, outDir, siteUrl, base])
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const folder = join(root, 'node_modules/.cache/timeline', hash)
  return { folder, cache: join(folder, 'cache'), site: join(folder, 'site') }
}

/**
 * Runs a build in its staging folder. A build that did not finish leaves a mark, and the next one
 * begins with an empty folder: a cache that was cut off half-way is not to be trusted.
 */
export async function inStaging<T>(staging: Staging, build: () => Promise<T>): Promise<T> {
  const unfinished = join(staging.folder, 'unfinished')
  if (existsSync(unfinished)) await rm(staging.folder, { recursive: true, force: true })
  await mkdir(staging.folder, { recursive: true })
  await writeFile(unfinished, '')
  const result = await build()
  await rm(unfinished)
  return result
}
