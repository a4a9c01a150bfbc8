import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, type MakeSite } from '../../src/build/build-site.ts'
import { readSettings, type Settings } from '../../src/loaders/read/settings.ts'
import type { TinySite } from './tiny.ts'

/**
 * Stands in for Astro’s build, and takes milliseconds: it writes a page with the text of each fact.
 * Like Astro’s, it keeps in its cache what it has read and written, takes a page from there that it
 * believes to be the same, and fails at a fact that it cannot draw.
 * @param halfWay called once the cache is written, before the pages are
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
      const [kept, page] = [join(cache, 'pages', id), join(site, 'facts', id)]
      if (before[id] !== text) await write(kept, text)
      await write(page, await readFile(join(kept, 'index.html'), 'utf8'))
    }
  }

async function write(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), text)
}

/** The stand-in, from its beginning to its end. */
export const standIn: MakeSite = standInWith(() => undefined)

/** Builds a tiny site with the stand-in, or with another; returns what was warned of. */
export async function buildStandIn(site: TinySite, make: MakeSite = standIn): Promise<string[]> {
  const warnings: string[] = []
  await buildSite(standInSettings(site), (text) => warnings.push(text), make)
  return warnings
}

/** The settings of a tiny site, in a checkout of its own, so that nothing waits for another build. */
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
