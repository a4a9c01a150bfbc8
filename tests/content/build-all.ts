import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAll, run } from '../support/command.ts'
import { serveSite } from '../support/serve.ts'
import { folderNames, folders, type FolderName } from './folders.ts'

/** A base path, so that a link that leaves it out is found. */
export const BASE_PATH = '/timeline/'

/** Where the sites are meant to stand; nothing is ever fetched from there. */
export const SITE_URL = 'https://timeline.example'

/** A content folder’s site. */
export interface ContentSite {
  /** What the build printed where it failed. */
  readonly failure?: string
  /** The folder that it was built into. */
  readonly folder: string
  /** Where it is served; empty where it was not built. */
  readonly url: string
}

/** Every site that is checked. */
export type ContentSites = Record<FolderName, ContentSite>

/** Builds and serves every content folder; Playwright calls what it returns at the end. */
export default async function buildAll(): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'contents-'))
  process.once('exit', () => {
    killAll()
    rmSync(root, { recursive: true, force: true })
  })
  const closing: (() => Promise<void>)[] = []
  const sites = await Promise.all(
    folderNames.map(async (name, at): Promise<[FolderName, ContentSite]> => {
      const folder = join(root, `site-${at}`)
      const contentDir = folders[name](join(root, `content-${at}`))
      const env = { CONTENT_DIR: contentDir, OUT_DIR: folder, SITE_URL, BASE_PATH }
      const { code, output } = await run(process.execPath, ['src/cli/build.ts'], {
        ownGroup: false,
        env,
      })
      if (code !== 0) return [name, { failure: output, folder, url: '' }]
      const served = await serveSite(folder, BASE_PATH)
      closing.push(served.close)
      return [name, { folder, url: served.url }]
    }),
  )
  // Only the environment reaches the processes in which tests run.
  process.env.TEST_CONTENTS = JSON.stringify(Object.fromEntries(sites))
  return async () => {
    await Promise.all(closing.map((close) => close()))
  }
}
