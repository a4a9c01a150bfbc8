import { join } from 'node:path'
import { makeTimeline } from '../bench/make-timeline.ts'
import { buildSite } from './build-site.ts'
import { processFolder } from './process-folder.ts'
import { builtNames, recipes, type SiteName, type SiteRecipe } from './site-table.ts'

/**
 * Builds every site of the table, one after the other, in a new folder that is removed when this
 * process ends.
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

/** The folder of a site of the table, once it is built. */
export const siteFolder = (root: string, name: SiteName): string => join(root, name)

/** The content folder of a recipe; writes it first if the facts are generated. */
function contentOf(contentDir: SiteRecipe['contentDir'], folder: string): string {
  if (typeof contentDir === 'string') return contentDir
  makeTimeline(folder, contentDir)
  return folder
}
