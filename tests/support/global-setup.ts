import { buildSites, siteFolder } from './build-sites.ts'
import { serveSite, type Served } from './serve.ts'
import { builtNames, recipes, type BuiltSite, type SiteName } from './site-table.ts'

interface Running {
  name: SiteName
  site: BuiltSite
  served: Served
}

/**
 * Serves every site of the table, after building them if tests/run.ts has not. Playwright calls the
 * returned function at the end.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const root = process.env.TEST_SITES_ROOT ?? (await buildSites())
  const running = await Promise.all(builtNames.map((name) => start(name, siteFolder(root, name))))
  const sites = Object.fromEntries(running.map(({ name, site }) => [name, site]))
  // Pass it by the environment, the only way into the processes that run tests.
  process.env.TEST_SITES = JSON.stringify(sites)
  return async () => {
    await Promise.all(running.map(({ served }) => served.close()))
  }
}

async function start(name: SiteName, folder: string): Promise<Running> {
  const recipe = recipes[name]
  const served = await serveSite(folder, recipe.basePath)
  return { name, served, site: { ...recipe, folder, url: served.url } }
}
