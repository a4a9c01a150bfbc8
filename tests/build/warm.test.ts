import fc from 'fast-check'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  build,
  digestsOf,
  change,
  removeTinySites,
  tinySite,
  tinyText,
  type Files,
  type TinySite,
} from '../support/tiny.ts'
import { tempFolder } from '../support/temp-folder.ts'

afterEach(removeTinySites)

// The test makes five whole builds.
const TIMEOUT_MS = 600_000

const fact = (title: string, more = ''): string =>
  tinyText('facts/walk.mdx').replace('Ada takes a walk\n', `${title}\n${more}`)

const RUN = fact('Ada runs').replace('01-19', '01-20')

const dot = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="9" fill="${fill}"/></svg>`

const LOGO = 'logo: ./logo.svg\ntheme:\n  accent:\n    light: "#0b5d4e"\n'

/** Edits of every kind of file: each overwrites, adds or removes a file. */
const edits: readonly Files[] = [
  { 'facts/walk.mdx': fact('Ada walks on') },
  { 'facts/walk.mdx': fact('Ada walks', 'wording: one day\n') },
  { 'facts/2023/run.mdx': RUN },
  {
    'facts/2023/run.mdx': fact('Ada runs', 'related: [walk]\n').replace(
      '<Entity id="ada">She</Entity>',
      'She',
    ),
  },
  { 'facts/2023/run.mdx': undefined },
  { 'people/ada.yaml': 'name: Ada Lovelace\naliases: [A. L.]\n' },
  { 'people/ada.yaml': 'name: Ada\n' },
  { 'topics/walks.yaml': 'name: Walks & runs\norder: 2\n' },
  { 'sources/paper.yaml': 'title: The paper\npublished: 2023-02-01\n' },
  { 'site.yaml': tinyText('site.yaml').replace('A walk', 'Walks') },
  { 'site.yaml': tinyText('site.yaml').replace('timezone: UTC', 'timezone: Asia/Tokyo') },
  { 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\nIt is {1 + 1}.\n' },
  { 'pages/about.mdx': undefined },
  { 'strings.yaml': 'en:\n  nav.people: Folk\n  site.skip: To the text\n' },
  { 'style.css': 'h1 { background: url(./look/dot.svg) }', 'look/dot.svg': dot('#0b5d4e') },
  { 'style.css': 'h1 { color: red }', 'look/dot.svg': undefined },
  { 'site.yaml': tinyText('site.yaml') + LOGO, 'logo.svg': dot('#8a2b14') },
  { 'site.yaml': tinyText('site.yaml') + LOGO, 'logo.svg': dot('#14161a') },
  { 'organisations/club.yaml': 'name: The club\n' },
]

test(
  'an edit changes only the pages that show it, and a warm build equals a cold one byte for byte',
  async () => {
    const checkout = copiedCheckout()
    const site = tinySite({ 'facts/2023/run.mdx': RUN, 'topics/other.yaml': 'name: Other\n' })
    const built = async (outDir?: string): Promise<void> => {
      const { code, output } = await build(site, outDir, checkout)
      expect(code, output).toBe(0)
    }
    await built()
    const before = digestsOf(site.outDir)
    change(site, { 'facts/walk.mdx': fact('Ada walks on') })
    await built()
    expectShownAlone(site, before, 'Ada walks on')
    // The sequence differs on every run, so that many runs cover what one cannot.
    const [sequence = []] = fc.sample(fc.array(fc.constantFrom(...edits), { maxLength: 4 }), 1)
    for (const files of [...sequence, { 'facts/2023/run.mdx': undefined }]) change(site, files)
    await built()
    const cold = join(site.root, 'cold')
    await built(cold)
    expect(digestsOf(site.outDir), JSON.stringify(sequence)).toEqual(digestsOf(cold))
    // A changed body component changes the kept pages.
    const page = join(site.outDir, 'facts/walk/index.html')
    expect(readFileSync(page, 'utf8')).not.toContain('<a rel="x"')
    const file = join(checkout, 'src/loaders/body/mdx-components.ts')
    const code = readFileSync(file, 'utf8')
    const changed = code.replace('{ href: base + (entities', "{ rel: 'x', href: base + (entities")
    expect(changed).not.toBe(code)
    writeFileSync(file, changed)
    await built()
    expect(readFileSync(page, 'utf8')).toContain('<a rel="x"')
  },
  TIMEOUT_MS,
)

/** A copy of this checkout, whose source a test may edit. */
function copiedCheckout(): string {
  const checkout = tempFolder('checkout')
  const config = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
  for (const part of ['src', 'public', ...config])
    cpSync(part, join(checkout, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
  return checkout
}

/** Expects that only pages with these words changed, and the files made from all facts. */
function expectShownAlone(
  { outDir }: TinySite,
  before: Readonly<Record<string, string>>,
  words: string,
): void {
  const after = digestsOf(outDir)
  const changed = Object.keys(after).filter((path) => after[path] !== before[path])
  const pages = changed.filter((path) => path.endsWith('.html'))
  expect(pages).toContain('/facts/walk/index.html')
  expect(Object.keys(after)).toContain('/facts/run/index.html')
  for (const page of pages) expect(readFileSync(join(outDir, page), 'utf8')).toContain(words)
  const others = changed.filter((path) => !path.endsWith('.html'))
  // The search index, the whole timeline as data, and the feeds.
  const shows = /^\/(?:pagefind\/|timeline\.json$|feed\.(?:xml|json)$|atom\.xml$)/
  expect(others.filter((path) => !shows.test(path))).toEqual([])
}
