import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { formatOfName } from './formats.ts'
import { openPicture } from './read-picture.ts'

/**
 * Removes the metadata of pictures that would otherwise be published as they are: those that the code
 * of a free page imports. Pictures without metadata are not changed.
 * @param folder where they are, absolute; one that is not there holds none
 * @throws Error of one that cannot be decoded
 */
export async function stripMetadata(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const format = formatOfName(name)
    if (format === undefined || format === 'svg') continue
    const path = join(folder, name)
    const bytes = await readFile(path)
    const { exif, iptc, xmp, pages = 1 } = await sharp(bytes).metadata()
    if (!exif && !iptc && !xmp) continue
    await writeFile(
      path,
      await openPicture(bytes, pages > 1)
        .toFormat(format)
        .toBuffer(),
    )
  }
}
