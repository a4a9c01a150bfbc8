import { join } from 'node:path'
import { makeTimeline } from '../bench/make-timeline.ts'
import { buildSite } from './build-site.ts'
import { processFolder } from './process-folder.ts'
import { builtNames, recipes, type SiteName } from './site-table.ts'

/**
 * Builds every site of the table, one after the other, in a new folder that goes with this process.
 * @returns that folder
 * @throws Error with all output of the first build that fails
 */
export async function buildSites(): Promise<string> {
  const root = processFolder('sites')
  for (const name of builtNames) {
    const recipe = recipes[name]
    const contentDir = contentOf(recipe.contentDir, join(root, `${name}-content`))
    await buildSite({ ...recipe, contentDir }, siteFolder(root, name))
  }
  return root
}

/** Where a site of the table is, once it is built. */
export const siteFolder = (root: string, name: SiteName): string => join(root, name)

/** A folder with the content of a recipe, made if it has to be. */
function contentOf(contentDir: string | { facts: number }, folder: string): string {
  if (typeof contentDir === 'string') return contentDir
  makeTimeline(folder, contentDir.facts)
  return folder
}
