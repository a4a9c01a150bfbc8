import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { build, change, removeTinySites, tinySite, tinyText } from '../support/tiny.ts'
import { attribute, elementsOf } from '../support/dist.ts'

afterEach(removeTinySites)

const TIMEOUT_MS = 240_000

const svg = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="9"></svg>`
const fact = (title: string, keys: string): string =>
  tinyText('facts/walk.mdx').replace('Ada takes a walk\n', `${title}\n${keys}`)
const media = (src: string): string =>
  `media:\n  - src: ${JSON.stringify(src)}\n    alt: A picture\n`

test(
  'only pictures named by a published fact are published, from any folder, without mixing them up',
  async () => {
    const site = tinySite({
      'facts/walk.mdx': fact(
        'Ada walks',
        media('./map.svg') + '  - src: /photos/TOWER.JPG\n    alt: b\n',
      ),
      'facts/2023/run.mdx': fact('Ada runs', media('./map.svg')),
      'facts/gone.mdx': fact(
        'Ada is gone',
        `${media('gone.svg')}withdrawn: { on: 2024-02-01, note: n }\n`,
      ),
      'facts/_draft.mdx': fact('Ada waits', media('draft.svg')),
      'facts/map.svg': svg(11),
      'facts/2023/map.svg': svg(12),
      'facts/gone.svg': svg(13),
      'facts/draft.svg': svg(14),
      'facts/_map.svg': svg(15),
      'facts/unnamed.svg': svg(16),
      'photos/TOWER.JPG': '',
    })
    const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
    const withPlace = photo.withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } }).jpeg()
    writeFileSync(join(site.contentDir, 'photos/TOWER.JPG'), await withPlace.toBuffer())
    expect(await build(site)).toMatchObject({ code: 0 })
    const published = readdirSync(join(site.outDir, 'pictures'))
    expect(published.map((name) => name.replace(/^[0-9a-f]{16}/, '')).sort()).toEqual([
      '-480.webp',
      '-900.webp',
      '.svg',
      '.svg',
    ])
    expect(widthsOn(site.outDir, 'walk')).toEqual(['11', '900'])
    expect(widthsOn(site.outDir, 'run')).toEqual(['12'])
    expect(everything(site.outDir)).not.toContain('GPS')

    // A picture that is no longer named is removed; a broken one is reported, and the site stays.
    change(site, { 'facts/2023/run.mdx': undefined, 'facts/map.svg': '<svg><script/></svg>' })
    const { code, output } = await build(site)
    expect(code).toBe(1)
    expect(output).toMatch(/facts\/walk\.mdx:4:10 error bad-picture/)
    expect(output).not.toMatch(/^ {4}at /m)
    expect(readdirSync(join(site.outDir, 'pictures'))).toEqual(published)
  },
  TIMEOUT_MS,
)

/** The widths of a fact’s pictures; each file must exist. */
function widthsOn(outDir: string, id: string): (string | undefined)[] {
  const page = readFileSync(join(outDir, 'facts', id, 'index.html'), 'utf8')
  const images = elementsOf(page).filter(({ tagName }) => tagName === 'img')
  for (const image of images)
    expect(existsSync(join(outDir, attribute(image, 'src') ?? ''))).toBe(true)
  return images.map((image) => attribute(image, 'width'))
}

function everything(outDir: string): string {
  const folder = join(outDir, 'pictures')
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')
}
