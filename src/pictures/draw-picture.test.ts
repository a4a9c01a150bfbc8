import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { drawFile, filesOf, iconFilesOf, type DrawnFile } from './draw-picture.ts'
import { readPicture, type SourcePicture } from './read-picture.ts'
import { photo } from './testing/photo.ts'

async function read(name: string, bytes: Uint8Array | string): Promise<SourcePicture> {
  const path = join(tempFolder('pictures'), name)
  writeFileSync(path, bytes)
  const found = await readPicture(path)
  if ('problem' in found) throw new Error(found.problem.message)
  return found.picture
}

const sizes = (files: readonly DrawnFile[]): string[] =>
  files.map(({ width, height }) => `${String(width)}×${String(height)}`)

const drawn = async (file: DrawnFile | undefined): Promise<Sharp> => {
  if (!file) throw new Error('no file')
  return sharp(await drawFile(file))
}

const source = (width: number, height: number, more: object = {}): SourcePicture => {
  return { path: '', hash: 'h', format: 'png', animated: false, width, height, ...more }
}

test.each([
  [12_000, 9000, ['480×360', '800×600', '1280×960', '1920×1440']],
  [1300, 650, ['480×240', '800×400', '1300×650']],
  [800, 5, ['480×3', '800×5']],
  [599, 599, ['599×599']],
  [37, 20, ['37×20']],
  [1000, 40_000, ['400×16000']],
  [9000, 1, ['480×1', '800×1', '1280×1', '1920×1']],
])(
  'a picture of %i×%i is drawn in sizes that fit screens, and never larger than it is',
  (w, h, files) => {
    expect(sizes(filesOf(source(w, h)))).toEqual(files)
  },
)

test('nothing is published of where, when and by whom a picture was taken', async () => {
  const exif = {
    IFD0: { Artist: 'Ada', DateTime: '2023:01:19 10:00:00' },
    IFD3: { GPSLatitude: '51/1 30/1 0/1' },
  }
  const bytes = await photo(600, 400).withExif(exif).withXmp('<x>Ada</x>').jpeg().toBuffer()
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  for (const file of filesOf(await read('a.jpg', bytes))) {
    const { format, exif: kept, xmp, iptc, icc, width } = await (await drawn(file)).metadata()
    expect({ format, kept, xmp, iptc, icc }).toEqual({ format: 'webp' })
    expect(width).toBe(file.width)
  }
})

test('a picture that its camera laid on its side stands upright', async () => {
  // After a quarter turn clockwise, the left half is at the top.
  const bytes = await photo(60, 40).withMetadata({ orientation: 6 }).png().toBuffer()
  const [file] = filesOf(await read('a.png', bytes))
  const { data, info } = await (await drawn(file)).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([40, 60])
  const blueAt = (row: number): number => data[row * info.width * info.channels + 2] ?? 0
  expect(blueAt(5)).toBeGreaterThan(200)
  expect(blueAt(55)).toBeLessThan(60)
})

test('what moves keeps moving', async () => {
  const frames = await Promise.all(
    ['red', 'blue', 'lime'].map((background) =>
      sharp({ create: { width: 500, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [90, 90, 90] })
    .toBuffer()
  const picture = await read('a.gif', bytes)
  expect(picture).toMatchObject({ animated: true, width: 500, height: 300 })
  for (const file of filesOf(picture)) {
    const { pages, pageHeight, width, delay } = await sharp(await drawFile(file), {
      animated: true,
    }).metadata()
    expect({ pages, pageHeight, width }).toEqual({
      pages: 3,
      pageHeight: file.height,
      width: file.width,
    })
    expect(delay).toEqual([90, 90, 90])
  }
})

test('an SVG stays one, without what its program kept in it', async () => {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><!-- Ada --><rect/></svg>'
  const files = filesOf(await read('a.svg', text))
  expect(files).toMatchObject([{ ending: 'svg', width: 30, height: 20 }])
  const [file] = files
  const bytes = file && (await drawFile(file))
  expect(new TextDecoder().decode(bytes)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect></rect></svg>',
  )
})

test('the same picture gives the same bytes under the same name, and another another', async () => {
  const bytes = await photo(500, 40).png().toBuffer()
  const [one, two, other] = await Promise.all([
    read('a.png', bytes),
    read('b.png', bytes),
    read('a.png', await photo(501, 40).png().toBuffer()),
  ])
  const [a, b, c] = [one, two, other].map((picture) => filesOf(picture)[0])
  expect(a?.name).toBe(b?.name)
  expect(a?.name).not.toBe(c?.name)
  expect(a && (await drawFile(a))).toEqual(b && (await drawFile(b)))
})

test('an icon is drawn for tabs and for phones, whose screens have no transparency', async () => {
  const ring =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4.5" cy="4.5" r="4" fill="#0b5d4e"/></svg>'
  const { svg, tab, touch } = iconFilesOf(await read('icon.svg', ring))
  expect(svg?.ending).toBe('svg')
  const corner = async (file: DrawnFile): Promise<number[]> => {
    const { format, width, height } = await (await drawn(file)).metadata()
    expect([format, width, height]).toEqual(['png', file.width, file.width])
    const raw = (await drawn(file)).ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 })
    return [...(await raw.raw().toBuffer())]
  }
  expect([tab.width, touch.width]).toEqual([32, 180])
  expect((await corner(tab))[3]).toBe(0)
  expect(await corner(touch)).toEqual([255, 255, 255, 255])
  const middle = (await drawn(touch)).extract({ left: 90, top: 90, width: 1, height: 1 })
  expect([...(await middle.raw().toBuffer())].slice(0, 3)).toEqual([11, 93, 78])
})

test('an icon that is no SVG is published as PNG alone', () => {
  const { svg, tab, touch } = iconFilesOf(source(512, 512))
  expect(svg).toBeUndefined()
  expect(tab.name).not.toBe(touch.name)
})
