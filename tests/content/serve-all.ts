import { serveSite } from '../support/serve.ts'
import { BASE_PATH, buildContents, builtContent, type BuiltContent } from './build-contents.ts'
import { folderNames, type FolderName } from './folders.ts'

/** The site of a content folder. */
export interface ContentSite extends BuiltContent {
  /** The address at which it is served; empty if it was not built. */
  readonly url: string
}

/** All sites to check. */
export type ContentSites = Record<FolderName, ContentSite>

/**
 * Serves the site of every content folder, after building them if tests/run.ts has not. Playwright
 * calls the returned function at the end.
 */
export default async function serveAll(): Promise<() => Promise<void>> {
  const root = process.env.TEST_CONTENTS_ROOT ?? (await buildContents())
  const closing: (() => Promise<void>)[] = []
  const sites = await Promise.all(
    folderNames.map(async (name): Promise<[FolderName, ContentSite]> => {
      const built = builtContent(root, name)
      if (built.failure !== undefined) return [name, { ...built, url: '' }]
      const served = await serveSite(built.folder, BASE_PATH)
      closing.push(served.close)
      return [name, { ...built, url: served.url }]
    }),
  )
  // Pass it by the environment, the only way into the processes that run tests.
  process.env.TEST_CONTENTS = JSON.stringify(Object.fromEntries(sites))
  return async () => {
    await Promise.all(closing.map((close) => close()))
  }
}
