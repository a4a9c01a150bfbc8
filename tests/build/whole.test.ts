import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../support/command.ts'
import { attribute, elementsOf } from '../support/dist.ts'
import { htmlProblems } from '../support/html.ts'
import {
  build,
  change,
  digestsOf,
  removeTinySites,
  tinySite,
  tinyText,
  type TinySite,
} from '../support/tiny.ts'

type Node = DefaultTreeAdapterTypes.Node

// Three whole builds, which the tests below look at: two timelines at the same time from one checkout,
// and one of them again, alone.
const TIMEOUT_MS = 600_000

const svg = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="9"></svg>`
const fact = (title: string, keys: string): string =>
  tinyText('facts/walk.mdx').replace('Ada takes a walk\n', `${title}\n${keys}`)
const media = (src: string): string =>
  `media:\n  - src: ${JSON.stringify(src)}\n    alt: A picture\n`

const PICTURES = {
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
}

/** A timeline in a language that the interface lacks. */
const ITALIAN = {
  'site.yaml': tinyText('site.yaml').replace('language: en', 'language: it'),
  'people/ada.yaml': 'name: Ada\ndescription: Una che passeggia.\n',
  'topics/walks.yaml': 'name: Passeggiate\n',
  'facts/walk.mdx': tinyText('facts/walk.mdx')
    .replace('title: Ada takes a walk', 'title: Ada passeggia')
    .replace('date: 2023-01-19', 'date: 2023-01/2023-05\nspan: throughout\ndating: Dal testo.')
    .replace(/summary: .*/, 'summary: Ada passeggia per la città e torna a casa.')
    .replace(' walks.', ' cammina.\n\n<Note>Una nota.</Note>'),
  'pages/about.mdx': '---\ntitle: Chi siamo\ndescription: Noi.\n---\nCiao.\n',
}

let pictures: TinySite
let italian: TinySite
/** What the command of the second build prints. */
let printed = ''
/** How often each function ran in the build alone. */
let calls: ReadonlyMap<string, number>
let alone = ''

beforeAll(async () => {
  pictures = tinySite(PICTURES)
  italian = tinySite(ITALIAN)
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
  const withPlace = photo.withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } }).jpeg()
  writeFileSync(join(pictures.contentDir, 'photos/TOWER.JPG'), await withPlace.toBuffer())
  const [first, second] = await Promise.all([build(pictures), build(italian)])
  expect([first.code, second.code], first.output + second.output).toEqual([0, 0])
  printed = second.output
  alone = join(italian.root, 'alone')
  calls = await callsOfBuild(italian, alone)
}, TIMEOUT_MS)

afterAll(removeTinySites)

test('two timelines built at the same time from one checkout both come out right', () => {
  const page = (site: TinySite): string =>
    readFileSync(join(site.outDir, 'facts/walk/index.html'), 'utf8')
  expect(page(pictures)).toContain('Ada walks')
  expect(page(pictures)).not.toContain('Ada passeggia')
  expect(page(italian)).toContain('Ada passeggia')
  expect(digestsOf(italian.outDir)).toEqual(digestsOf(alone))
})

/** A fact, a source, a person, a topic, a page and site.yaml. */
const DOCUMENT_COUNT = 6

test('in one build every file is read, checked and compiled once, and the model is built once', () => {
  expect(Object.fromEntries(['readContent', 'checkContent'].map((n) => [n, calls.get(n)]))).toEqual(
    {
      readContent: 1,
      checkContent: 1,
    },
  )
  // Plus one: the settings read site.yaml first, to find out where the content is.
  expect(calls.get('readYaml')).toBe(DOCUMENT_COUNT + 1)
  expect(calls.get('readSettings')).toBe(1)
  // The bodies of the fact and of the page.
  expect(calls.get('parseBody')).toBe(2)
  expect(calls.get('compileBody')).toBe(1)
  expect(calls.get('buildTimeline')).toBe(1)
})

test(
  'only pictures named by a published fact are published, from any folder, without mixing them up',
  async () => {
    const site = pictures
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

test('a timeline in a language that the interface lacks declares the language of each text', async () => {
  const site = italian
  expect(printed).toContain('untranslated')
  const page = (path: string): string => readFileSync(join(site.outDir, path, 'index.html'), 'utf8')
  const paths = ['', 'facts/walk', 'people/ada', 'people', 'about', 'search', '2023']
  const all = new Map(paths.flatMap((path) => [...languagesOf(page(path))]))
  for (const text of ['Ada passeggia', 'Ada passeggia per la città e torna a casa.', 'Dal testo.'])
    expect([text, all.get(text)]).toEqual([text, 'it'])
  for (const text of ['Una che passeggia.', 'Passeggiate', 'cammina.', 'Una nota.', 'Ciao.'])
    expect([text, all.get(text)]).toEqual([text, 'it'])
  for (const text of ['A walk', 'Chi siamo']) expect([text, all.get(text)]).toEqual([text, 'it'])
  for (const text of ['Sources', 'Search', 'Editors’ note', 'From January to May\u00A02023'])
    expect([text, all.get(text.replaceAll('\u00A0', ' '))]).toEqual([text, 'en'])
  for (const path of paths) expect(await htmlProblems(page(path), path)).toEqual([])
})

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

/** Each text of a page’s body, with its declared language. */
function languagesOf(html: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: Node, around: string): void => {
    if (node.nodeName === 'script' || node.nodeName === 'head') return
    const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang') : undefined
    const language = own?.value ?? around
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
      found.set(node.value.trim().replace(/\s+/g, ' '), language)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, language)
  }
  walk(parse(html), '')
  return found
}

/** Builds a site; how often each function ran, by name, counted by V8 over all modules. */
async function callsOfBuild(site: TinySite, outDir: string): Promise<Map<string, number>> {
  const folder = join(site.root, 'coverage')
  const env = {
    CONTENT_DIR: site.contentDir,
    OUT_DIR: outDir,
    NODE_DISABLE_COMPILE_CACHE: '1',
    NODE_V8_COVERAGE: folder,
  }
  const { code, output } = await run(process.execPath, ['src/cli/build.ts'], { env })
  expect(code, output).toBe(0)
  const calls = new Map<string, number>()
  for (const file of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage
    for (const { functionName, ranges } of result.flatMap(({ functions }) => functions))
      calls.set(functionName, (calls.get(functionName) ?? 0) + (ranges[0]?.count ?? 0))
  }
  return calls
}

interface Coverage {
  readonly result: readonly {
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly { readonly count: number }[]
    }[]
  }[]
}
