import { run } from './command.ts'
import type { SiteRecipe } from './site-table.ts'

/**
 * Builds a site into a folder, as `npm run build` does.
 * @throws Error with all output if the build fails
 */
export async function buildSite(
  recipe: SiteRecipe & { contentDir: string },
  folder: string,
): Promise<void> {
  const { code, output } = await run(process.execPath, ['src/cli/build.ts'], {
    ownGroup: false,
    env: {
      CONTENT_DIR: recipe.contentDir,
      OUT_DIR: folder,
      SITE_URL: recipe.siteUrl,
      BASE_PATH: recipe.basePath,
    },
  })
  if (code !== 0) throw new Error(`Building ${recipe.contentDir} failed:\n${output}`)
}
