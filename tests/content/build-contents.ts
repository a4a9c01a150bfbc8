import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../support/command.ts'
import { processFolder } from '../support/process-folder.ts'
import { folderNames, folders, type FolderName } from './folders.ts'

/** A base path, so that links without it are detected. */
export const BASE_PATH = '/timeline/'

/** The address that the sites are built for; nothing is ever fetched from it. */
export const SITE_URL = 'https://timeline.example'

/** The result of building a content folder. */
export interface BuiltContent {
  /** Its output, if it failed. */
  readonly failure?: string
  /** The folder of the site. */
  readonly folder: string
}

/**
 * Builds every content folder, one after the other, in a new folder that is removed when this
 * process ends.
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

/** The result of building a content folder into the common folder. */
export function builtContent(root: string, name: FolderName): BuiltContent {
  const { folder, told } = pathsOf(root, name)
  return existsSync(told) ? { folder, failure: readFileSync(told, 'utf8') } : { folder }
}

function pathsOf(root: string, name: FolderName): { folder: string; told: string } {
  const folder = join(root, `site-${folderNames.indexOf(name)}`)
  return { folder, told: `${folder}-failure.txt` }
}
