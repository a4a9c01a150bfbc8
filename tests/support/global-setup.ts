import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { killAll } from './command.ts'
import { makeTimeline } from '../bench/make-timeline.ts'
import { serveSite, type Served } from './serve.ts'
import {
  builtNames,
  recipes,
  type BuiltSite,
  type SiteName,
  type SiteRecipe,
} from './site-table.ts'

interface Running {
  name: SiteName
  site: BuiltSite
  served: Served
}

/** Builds and serves every site of the table; Playwright calls what it returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'sites-'))
  // However this ends, by an interruption too, nothing is left behind.
  process.once('exit', () => {
    killAll()
    rmSync(root, { recursive: true, force: true })
  })
  const running = await Promise.all(builtNames.map((name) => start(name, join(root, name))))
  const sites = Object.fromEntries(running.map(({ name, site }) => [name, site]))
  // Only the environment reaches the processes in which tests run.
  process.env.TEST_SITES = JSON.stringify(sites)
  return async () => {
    await Promise.all(running.map(({ served }) => served.close()))
  }
}

async function start(name: SiteName, folder: string): Promise<Running> {
  const recipe = recipes[name]
  const contentDir = contentOf(recipe, `${folder}-content`)
  await buildSite({ ...recipe, contentDir }, folder)
  const served = await serveSite(folder, recipe.basePath)
  return { name, served, site: { ...recipe, folder, url: served.url } }
}

/** A folder with the recipe’s content, made if it has to be. */
function contentOf({ contentDir }: SiteRecipe, folder: string): string {
  if (typeof contentDir === 'string') return contentDir
  makeTimeline(folder, contentDir.facts)
  return folder
}
