import { join } from 'node:path'
import { listContent } from '../loaders/read/content-files.ts'
import { filesOf, type DrawnFile } from '../pictures/draw-picture.ts'
import { pictureFiles } from '../pictures/picture-files.ts'
import { readPicture } from '../pictures/read-picture.ts'
import { getTimeline } from './timeline.ts'

let listed: Promise<ReadonlyMap<string, string>> | undefined

/** The pictures of the content folder. Listed once in a build, and for each page in dev. */
function pictures(): Promise<ReadonlyMap<string, string>> {
  const list = async (): Promise<ReadonlyMap<string, string>> =>
    pictureFiles((await listContent(import.meta.env.CONTENT_DIR)).files)
  if (import.meta.env.DEV) return list()
  listed ??= list()
  return listed
}

/**
 * The published files of a picture, the smallest first. In dev, none for an invalid picture.
 * @param path relative to the content folder, in NFC, e.g. `facts/2023/map.png`
 * @throws Error in a build if the picture became invalid after the check
 */
export async function getPicture(path: string): Promise<readonly DrawnFile[]> {
  const file = (await pictures()).get(path)
  const read =
    file === undefined
      ? undefined
      : await readPicture(join(import.meta.env.CONTENT_DIR, file), import.meta.env.DEV)
  if (read && 'picture' in read) return filesOf(read.picture)
  if (import.meta.env.DEV) return []
  throw new Error(`the picture ${path} cannot be shown; run “npm run check”`)
}

/** The files with an ending that are published of the pictures that published facts name. */
export async function getPictureFiles(ending: DrawnFile['ending']): Promise<DrawnFile[]> {
  const { facts } = await getTimeline()
  const paths = new Set(facts.flatMap(({ media }) => media.map(({ path }) => path)))
  const files: DrawnFile[] = []
  for (const path of paths) files.push(...(await getPicture(path)))
  // Two copies of one picture give the same files.
  const byName = new Map(files.map((file) => [file.name, file]))
  return [...byName.values()].filter((file) => file.ending === ending)
}
