import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { drawFile, filesOf, type DrawnFile } from './draw-picture.ts'
import { cachedDrawing } from './kept-drawing.ts'
import { readPicture } from './read-picture.ts'
import { photo } from './testing/photo.ts'

async function someFile(): Promise<DrawnFile> {
  const path = join(tempFolder('pictures'), 'a.png')
  writeFileSync(path, await photo(60, 40).png().toBuffer())
  const read = await readPicture(path)
  const file = 'picture' in read ? filesOf(read.picture)[0] : undefined
  if (!file) throw new Error('no picture')
  return file
}

test('a picture is drawn once, and kept under its name', async () => {
  const file = await someFile()
  const folder = join(tempFolder('kept'), 'pictures')
  const drawn = await drawFile(file)
  expect(Buffer.from(await cachedDrawing(file, folder))).toEqual(drawn)
  expect(readdirSync(folder)).toEqual([`${file.name}.webp`])
  // It is not drawn again, so that the original may be missing.
  const gone = { ...file, picture: { ...file.picture, path: `${file.picture.path}.gone` } }
  expect(Buffer.from(await cachedDrawing(gone, folder))).toEqual(drawn)
})

test('several who ask for a picture at once all get it', async () => {
  const file = await someFile()
  const folder = tempFolder('kept')
  const asked = await Promise.all(Array.from({ length: 8 }, () => cachedDrawing(file, folder)))
  const drawn = await drawFile(file)
  expect(asked.map((bytes) => Buffer.from(bytes))).toEqual(asked.map(() => drawn))
  expect(readdirSync(folder)).toEqual([`${file.name}.webp`])
})
