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

// Half a dozen whole builds.
const SLOW = 600_000

const fact = (title: string, more = ''): string =>
  tinyText('facts/walk.mdx').replace('Ada takes a walk\n', `${title}\n${more}`)

/** Edits of every kind of file; each overwrites, adds or removes whatever is there. */
const edits: readonly Files[] = [
  { 'facts/walk.mdx': fact('Ada walks on') },
  { 'facts/walk.mdx': fact('Ada walks', 'wording: one day\n') },
  { 'facts/2023/run.mdx': fact('Ada runs').replace('01-19', '01-20') },
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
]

test(
  'a warm build is byte for byte a cold one, after whatever edits',
  async () => {
    const sequence = fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(fc.array(sequence, { minLength: 2, maxLength: 2 }), async (rounds) => {
        const site = tinySite()
        await built(site)
        for (const [index, round] of rounds.entries()) {
          for (const files of round) change(site, files)
          await built(site)
          const cold = join(site.root, `cold-${String(index)}`)
          await built(site, cold)
          expect(digestsOf(site.outDir)).toEqual(digestsOf(cold))
        }
      }),
      // Each run is five builds; the seed differs from run to run, so that time finds what one does not.
      { numRuns: 2, endOnFailure: true },
    )
  },
  SLOW,
)

test(
  'a component of bodies that is changed changes the bodies that were kept',
  async () => {
    const checkout = tempFolder('checkout')
    const config = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
    for (const part of ['src', 'public', ...config])
      cpSync(part, join(checkout, part), { recursive: true })
    symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
    const site = tinySite()
    await built(site, site.outDir, checkout)
    const page = join(site.outDir, 'facts/walk/index.html')
    expect(readFileSync(page, 'utf8')).toContain('>She</a> walks.')
    const file = join(checkout, 'src/loaders/mdx-components.ts')
    const code = readFileSync(file, 'utf8')
    const changed = code.replace('{ href: base + (entities', "{ rel: 'x', href: base + (entities")
    expect(changed).not.toBe(code)
    writeFileSync(file, changed)
    await built(site, site.outDir, checkout)
    expect(readFileSync(page, 'utf8')).toContain('<a rel="x"')
    const cold = join(site.root, 'cold')
    await built(site, cold, checkout)
    expect(digestsOf(site.outDir)).toEqual(digestsOf(cold))
  },
  SLOW,
)

async function built(site: TinySite, outDir?: string, checkout?: string): Promise<void> {
  const { code, output } = await build(site, outDir, checkout)
  expect(code, output).toBe(0)
}
