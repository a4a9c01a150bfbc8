import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { stagingOf } from '../../src/build/staging.ts'
import { readSettings } from '../../src/settings.ts'
import {
  build,
  change,
  digestsOf,
  removeTinySites,
  tinySite,
  tinyText,
  type Files,
  type TinySite,
} from '../support/tiny.ts'

// Two whole builds each.
const SLOW = 240_000

afterEach(removeTinySites)

const walk = (from: string, to: string): Files => ({
  'facts/walk.mdx': tinyText('facts/walk.mdx').replace(from, to),
})

/** What a check that has read everything says last: nobody refers to Bob. */
const WARNED = { 'people/bob.yaml': 'name: Bob\n' }

test.each<[string, Files, 'check' | 'pages']>([
  ['breaks a fact after the check', walk('date: 2023-01-19\n', ''), 'check'],
  ['forbids its body after the check', walk('walks.\n', 'walks.\n\n{1 + 1}\n'), 'check'],
  ['leaves all sound after the check', walk('comes back', 'is lost'), 'check'],
  ['leaves all sound after the pages', walk('comes back', 'is lost'), 'pages'],
  ['takes a fact away after the pages', { 'facts/walk.mdx': undefined }, 'pages'],
])(
  'an edit that %s fails the build, and the published site stays',
  async (_, files, when) => {
    const site = tinySite(WARNED)
    const { code } = await build(site)
    expect(code).toBe(0)
    const before = digestsOf(site.outDir)
    const { code: edited, output } = await buildAndEdit(site, files, when)
    expect([edited, output]).toEqual([1, expect.stringMatching(/content changed.*build again/)])
    expect(output).not.toMatch(/^ {4}at /m)
    expect(digestsOf(site.outDir)).toEqual(before)
  },
  SLOW,
)

/** Builds to a new place, so that no page is there before it is made, and edits meanwhile. */
async function buildAndEdit(
  site: TinySite,
  files: Files,
  when: 'check' | 'pages',
): Promise<{ code: number | null; output: string }> {
  const address = 'https://other.example'
  const env = { CONTENT_DIR: site.contentDir, OUT_DIR: site.outDir, SITE_URL: address }
  const { site: pages } = stagingOf(readSettings(process.cwd(), env))
  const page = join(pages, 'facts/walk/index.html')
  const child = spawn(process.execPath, ['src/cli/build.ts'], { env: { ...process.env, ...env } })
  const said = outputOf(child)
  const ready = (): boolean =>
    when === 'check' ? said().includes('orphan-entity') : existsSync(page)
  const timer = setInterval(() => {
    if (!ready()) return
    clearInterval(timer)
    change(site, files)
  }, 2)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  return { code, output: said() }
}

function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let said = ''
  for (const stream of [stdout, stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return () => said
}
