import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { stripMetadata } from './strip-metadata.ts'
import { photo } from './testing/photo.ts'

const exif = { IFD0: { Artist: 'Ada' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } }

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s loses its metadata', async (format) => {
  const path = join(tempFolder('assets'), `a.${format}`)
  const taken = photo(60, 40).withMetadata({ orientation: 6, exif })
  writeFileSync(path, await taken.toFormat(format).toBuffer())
  expect((await sharp(readFileSync(path)).metadata()).exif).toBeDefined()
  await stripMetadata(join(path, '..'))
  const { exif: kept, width, height, format: stays } = await sharp(readFileSync(path)).metadata()
  expect(kept).toBeUndefined()
  // It is upright without EXIF data.
  expect([width, height]).toEqual([40, 60])
  expect(stays).toBe(format === 'avif' ? 'heif' : format)
})

test('pictures without metadata stay unchanged, and so do other files', async () => {
  const folder = tempFolder('assets')
  const bytes = await photo(60, 40).jpeg().toBuffer()
  writeFileSync(join(folder, 'a.jpg'), bytes)
  writeFileSync(join(folder, 'a.js'), 'exif')
  await stripMetadata(folder)
  expect(readFileSync(join(folder, 'a.jpg'))).toEqual(bytes)
  expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('exif')
  await stripMetadata(join(folder, 'nowhere'))
})
