import { serveSite } from '../support/serve.ts'
import { BASE_PATH, buildContents, builtContent, type BuiltContent } from './build-contents.ts'
import { folderNames, type FolderName } from './folders.ts'

/** A content folder’s site. */
export interface ContentSite extends BuiltContent {
  /** Where it is served; empty where it was not built. */
  readonly url: string
}

/** Every site that is checked. */
export type ContentSites = Record<FolderName, ContentSite>

/**
 * Serves the site of every content folder, and builds them where tests/run.ts has not done so;
 * Playwright calls what it returns at the end.
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
  // Only the environment reaches the processes in which tests run.
  process.env.TEST_CONTENTS = JSON.stringify(Object.fromEntries(sites))
  return async () => {
    await Promise.all(closing.map((close) => close()))
  }
}
