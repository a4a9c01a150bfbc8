import { join } from 'node:path'
import { listContent, SITE_FILE } from '../loaders/read/content-files.ts'
import { filesOf, iconFilesOf, type DrawnFile, type IconFiles } from '../pictures/draw-picture.ts'
import { pictureFiles } from '../pictures/picture-files.ts'
import { readPicture, type SourcePicture } from '../pictures/read-picture.ts'
import { pathFrom } from '../timeline/media.ts'
import type { Site } from '../timeline/types.ts'
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
  const picture = await sourcePicture(path)
  return picture ? filesOf(picture) : []
}

/** The file that the header shows as the logo; undefined if the site has none. */
export async function getLogo({ logo }: Site): Promise<DrawnFile | undefined> {
  return logo === undefined ? undefined : (await getPicture(pathFrom(SITE_FILE, logo)))[0]
}

/** The icons of a site; undefined if it has none of its own. */
export async function getIcons({ icon }: Site): Promise<IconFiles | undefined> {
  const picture = icon === undefined ? undefined : await sourcePicture(pathFrom(SITE_FILE, icon))
  return picture && iconFilesOf(picture)
}

async function sourcePicture(path: string): Promise<SourcePicture | undefined> {
  const file = (await pictures()).get(path)
  const read =
    file === undefined
      ? undefined
      : await readPicture(join(import.meta.env.CONTENT_DIR, file), import.meta.env.DEV)
  if (read && 'picture' in read) return read.picture
  if (import.meta.env.DEV) return undefined
  throw new Error(`the picture ${path} cannot be shown; run “npm run check”`)
}

/** The files with an ending that are published of the pictures that published facts and site.yaml name. */
export async function getPictureFiles(ending: DrawnFile['ending']): Promise<DrawnFile[]> {
  const { facts, site } = await getTimeline()
  const paths = new Set(facts.flatMap(({ media }) => media.map(({ path }) => path)))
  const files: DrawnFile[] = []
  for (const path of paths) files.push(...(await getPicture(path)))
  const icons = await getIcons(site)
  const own = [await getLogo(site), icons?.svg, icons?.tab, icons?.touch]
  files.push(...own.filter((file) => file !== undefined))
  // Two copies of one picture give the same files.
  const byName = new Map(files.map((file) => [file.name, file]))
  return [...byName.values()].filter((file) => file.ending === ending)
}
