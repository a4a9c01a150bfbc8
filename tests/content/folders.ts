import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The content folders to check, by name: the one of this repository (or CONTENT_DIR), and copies of
 * timelines that could replace it. Each function writes or names its folder. A large timeline and
 * one from right to left are among the sites of tests/e2e.
 */
export const folders = {
  content: () => process.env.CONTENT_DIR ?? 'content',
  'the smallest timeline': copied('tests/fixtures/smallest'),
  'a timeline of site.yaml alone': (copy: string) => {
    mkdirSync(copy, { recursive: true })
    cpSync('tests/fixtures/smallest/site.yaml', join(copy, 'site.yaml'))
    return copy
  },
} satisfies Record<string, (copy: string) => string>

/** The name of a content folder to check. */
export type FolderName = keyof typeof folders

/** The names of all content folders to check. */
export const folderNames = Object.keys(folders) as FolderName[]

function copied(folder: string): (copy: string) => string {
  return (copy) => {
    cpSync(folder, copy, { recursive: true })
    return copy
  }
}
