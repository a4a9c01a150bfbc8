import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawFile, type DrawnFile } from './draw-picture.ts'

/**
 * A file of a picture, drawn once and cached. Its name changes with the picture and with the way of
 * drawing, so a cached file is never outdated.
 * @param folder the cache, absolute; it is created if it is missing
 */
export async function cachedDrawing(file: DrawnFile, folder: string): Promise<Uint8Array> {
  const path = join(folder, `${file.name}.${file.ending}`)
  const cached = await readFile(path).catch(() => undefined)
  if (cached) return cached
  const bytes = await drawFile(file)
  await mkdir(folder, { recursive: true })
  // Written under another name and renamed, so that the cached file is always complete.
  const temporary = `${path}.${randomUUID()}`
  await writeFile(temporary, bytes)
  await rename(temporary, path)
  return bytes
}
