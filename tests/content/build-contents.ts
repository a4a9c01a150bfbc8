import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../support/command.ts'
import { processFolder } from '../support/process-folder.ts'
import { folderNames, folders, type FolderName } from './folders.ts'

/** A base path, so that a link that leaves it out is found. */
export const BASE_PATH = '/timeline/'

/** Where the sites are meant to stand; nothing is ever fetched from there. */
export const SITE_URL = 'https://timeline.example'

/** What the build of a content folder left. */
export interface BuiltContent {
  /** What it printed where it failed. */
  readonly failure?: string
  /** Where the site is. */
  readonly folder: string
}

/**
 * Builds every content folder, one after the other, in a new folder that goes with this process.
 * @returns that folder
 */
export async function buildContents(): Promise<string> {
  const root = processFolder('contents')
  for (const name of folderNames) {
    const { folder, told } = pathsOf(root, name)
    const contentDir = folders[name](`${folder}-content`)
    const env = { CONTENT_DIR: contentDir, OUT_DIR: folder, SITE_URL, BASE_PATH }
    const command = ['src/cli/build.ts']
    const { code, output } = await run(process.execPath, command, { ownGroup: false, env })
    if (code !== 0) writeFileSync(told, output)
  }
  return root
}

/** What the build of a content folder left in the folder of all. */
export function builtContent(root: string, name: FolderName): BuiltContent {
  const { folder, told } = pathsOf(root, name)
  return existsSync(told) ? { folder, failure: readFileSync(told, 'utf8') } : { folder }
}

function pathsOf(root: string, name: FolderName): { folder: string; told: string } {
  const folder = join(root, `site-${folderNames.indexOf(name)}`)
  return { folder, told: `${folder}-failure.txt` }
}
