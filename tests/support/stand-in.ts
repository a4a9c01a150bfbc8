import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, type MakeSite } from '../../src/build/build-site.ts'
import { readSettings, type Settings } from '../../src/loaders/read/settings.ts'
import type { TinySite } from './tiny.ts'

/**
 * Stands in for Astro’s build and takes only milliseconds: it writes a page with the text of each
 * fact. Like Astro, it caches what it has read and written, reuses a page that it believes
 * unchanged, and fails at a fact that it cannot render.
 * @param halfWay called after the cache is written and before the pages are
 */
export const standInWith =
  (halfWay: () => unknown): MakeSite =>
  async ({ site, cache }, { contentDir }) => {
    const made = join(cache, 'made.json')
    const before = existsSync(made) ? parsed(await readFile(made, 'utf8')) : {}
    const texts = await textsIn(join(contentDir, 'facts'))
    await mkdir(cache, { recursive: true })
    await writeFile(made, JSON.stringify(texts))
    await halfWay()
    for (const [id, text] of Object.entries(texts)) {
      if (!text.includes('\ndate:')) throw new Error(`${id} cannot be drawn`)
      const cached = join(cache, 'pages', id)
      const page = join(site, 'facts', id)
      if (before[id] !== text) await write(cached, text)
      await write(page, await readFile(join(cached, 'index.html'), 'utf8'))
    }
  }

async function write(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), text)
}

/** The stand-in, run without interruption. */
export const standIn: MakeSite = standInWith(() => undefined)

/** Builds a tiny site with the stand-in or another maker; returns the warnings. */
export async function buildStandIn(site: TinySite, make: MakeSite = standIn): Promise<string[]> {
  const warnings: string[] = []
  await buildSite(standInSettings(site), (text) => warnings.push(text), make)
  return warnings
}

/** The settings of a tiny site with its own checkout, so that it does not wait for other builds. */
export function standInSettings({ root, contentDir, outDir }: TinySite): Settings {
  return readSettings(join(root, 'checkout'), { CONTENT_DIR: contentDir, OUT_DIR: outDir })
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort()
  const texts = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    return [name.replace('.mdx', ''), text] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

const parsed = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>
