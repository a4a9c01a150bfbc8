import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { formatOfName } from './formats.ts'
import { openPicture } from './read-picture.ts'

/**
 * Removes the metadata of pictures that the code of free pages imports, which would otherwise be
 * published unchanged. Pictures without metadata are not touched.
 * @param folder the folder of the pictures, absolute; it may be missing
 * @throws Error if a picture cannot be decoded
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
