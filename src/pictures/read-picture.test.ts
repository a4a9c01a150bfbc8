import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { readPicture } from './read-picture.ts'
import { photo } from './testing/photo.ts'

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(tempFolder('pictures'), name)
  writeFileSync(path, bytes)
  return path
}

const halfOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2)
const png = (): Promise<Buffer> => photo(70, 30).png().toBuffer()

test.each([
  ['a.JPG', 'jpeg'],
  ['a.jpeg', 'jpeg'],
  ['a.png', 'png'],
  ['a.WebP', 'webp'],
  ['a.avif', 'avif'],
  ['a.gif', 'gif'],
] as const)('%s is read, with its size', async (name, format) => {
  const path = written(name, await photo(70, 30).toFormat(format).toBuffer())
  const picture = { path, format, width: 70, height: 30, animated: false }
  expect(await readPicture(path)).toMatchObject({ picture })
})

test('a picture that its camera lays on its side has the size of the picture upright', async () => {
  const path = written(
    'a.jpg',
    await photo(70, 30).withMetadata({ orientation: 8 }).jpeg().toBuffer(),
  )
  expect(await readPicture(path)).toMatchObject({ picture: { width: 30, height: 70 } })
})

test('file names may hold any characters', async () => {
  const path = written('100 % $& #1? é.png', await png())
  expect(await readPicture(path)).toMatchObject({ picture: { width: 70 } })
})

test.each<[string, string, () => Promise<Uint8Array | string>, RegExp, RegExp]>([
  ['an empty file', 'a.png', () => Promise.resolve(''), /empty/, /Put the picture/],
  ['a text', 'a.png', () => Promise.resolve('hello'), /^the file is no picture$/, /Put/],
  ['a page', 'a.svg', () => Promise.resolve('<html/>'), /no picture/, /Put/],
  ['another format', 'a.png', () => photo(9, 9).jpeg().toBuffer(), /JPEG/, /“\.jpg”/],
  [
    'half a picture',
    'a.png',
    async () => halfOf(await png()),
    /damaged/,
    /copy the whole file again/,
  ],
  [
    'half a photograph',
    'a.jpg',
    async () => halfOf(await photo(300, 300).jpeg().toBuffer()),
    /damaged/,
    /copy/,
  ],
  ['a format that is not read', 'a.jpg', () => photo(9, 9).tiff().toBuffer(), /tiff/, /JPEG, PNG/],
  [
    'an SVG with a script',
    'a.svg',
    () =>
      Promise.resolve(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
      ),
    /“<script>”/,
    /plain SVG/,
  ],
  [
    'an SVG that does not say that it is one',
    'a.svg',
    () => Promise.resolve('<svg width="9" height="9"><rect/></svg>'),
    /does not say that it is SVG/,
    /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
  ],
])('%s is reported', async (_, name, bytes, message, fix) => {
  const read = await readPicture(written(name, await bytes()))
  if (!('problem' in read)) throw new Error('nothing was told')
  expect(read.problem.message).toMatch(message)
  expect(read.problem.fix).toMatch(fix)
})

test('a missing file, and a changed one, are reported', async () => {
  const path = written('a.png', await png())
  expect(await readPicture(path)).toHaveProperty('picture')
  writeFileSync(
    path,
    await sharp(await png())
      .resize(7)
      .png()
      .toBuffer(),
  )
  utimesSync(path, 1, 1)
  expect(await readPicture(path)).toMatchObject({ picture: { width: 7 } })
  expect(await readPicture(`${path}.png`)).toHaveProperty('problem')
})

test('an SVG is hashed as published, so that no older cleaning stays in the cache', async () => {
  const drawing = (held: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${held}</svg>`
  const hashOf = async (text: string): Promise<string> => {
    const read = await readPicture(written('a.svg', text))
    if ('problem' in read) throw new Error(read.problem.message)
    return read.picture.hash
  }
  const plain = await hashOf(drawing('<rect/>'))
  expect(await hashOf(drawing('<!-- Ada --><rect/><metadata>Ada</metadata>'))).toBe(plain)
  expect(await hashOf(drawing('<rect x="1"/>'))).not.toBe(plain)
})
