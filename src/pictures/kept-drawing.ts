import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawFile, type DrawnFile } from './draw-picture.ts'

/**
 * One file of a picture, drawn once and kept: its name changes with the picture and with how it is
 * drawn, so that what is kept under it is right.
 * @param folder where files are kept between builds, absolute; it is made where it is not there
 */
export async function cachedDrawing(file: DrawnFile, folder: string): Promise<Uint8Array> {
  const path = join(folder, `${file.name}.${file.ending}`)
  const kept = await readFile(path).catch(() => undefined)
  if (kept) return kept
  const bytes = await drawFile(file)
  await mkdir(folder, { recursive: true })
  // Whoever is stopped half-way leaves nothing under the name itself, and several may draw at once.
  const part = `${path}.${randomUUID()}`
  await writeFile(part, bytes)
  await rename(part, path)
  return bytes
}
