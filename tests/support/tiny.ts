import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { stagingRoot } from '../../src/build/staging.ts'
import { run, type Outcome } from './command.ts'

/** Texts by path in a content folder; undefined removes a file. */
export type Files = Readonly<Record<string, string | undefined>>

/** A whole timeline of one fact, for tests that break it. */
const TINY: Files = {
  'site.yaml': `title: A walk
lede: '{facts} of {sources}'
language: en
timezone: UTC
hemisphere: northern
url: https://tiny.fr
reviewed: 2024-01-01
`,
  'sources/paper.yaml': 'title: The paper\n',
  'people/ada.yaml': 'name: Ada\n',
  'topics/walks.yaml': 'name: Walks\n',
  'facts/walk.mdx': `---
title: Ada takes a walk
date: 2023-01-19
status: reported
summary: Ada takes a walk through the town and comes back.
sources:
  - source: paper
people: [ada]
topics: [walks]
added: 2024-01-01
---
<Entity id="ada">She</Entity> walks.
`,
}

/** A content folder with the tiny timeline, and an output folder. */
export interface TinySite {
  readonly root: string
  readonly contentDir: string
  readonly outDir: string
}

const made = new Set<TinySite>()

/**
 * Makes a tiny site in a new folder outside the checkout. The caller removes it afterwards:
 * `afterEach(removeTinySites)`.
 */
export function tinySite(changes: Files = {}): TinySite {
  const root = mkdtempSync(join(tmpdir(), 'tiny-'))
  const site = { root, contentDir: join(root, 'content'), outDir: join(root, 'dist') }
  made.add(site)
  change(site, { ...TINY, ...changes })
  return site
}

/** Removes every tiny site, and what its builds and dev servers left in the checkout. */
export function removeTinySites(): void {
  for (const site of made) {
    for (const folder of stagingsOf(site)) rmSync(folder, { recursive: true, force: true })
    rmSync(site.root, { recursive: true, force: true })
  }
  made.clear()
}

/** The staging folders of a site’s builds in this checkout, for any output folder. */
export function stagingsOf({ contentDir }: TinySite): string[] {
  const root = stagingRoot(process.cwd())
  if (!existsSync(root)) return []
  const ofSite = (folder: string): boolean => {
    const record = join(folder, 'whose.json')
    return existsSync(record) && readFileSync(record, 'utf8').includes(JSON.stringify(contentDir))
  }
  return readdirSync(root)
    .map((name) => join(root, name))
    .filter(ofSite)
}

/** The text of a file of the tiny timeline, to edit. */
export function tinyText(file: string): string {
  return TINY[file] ?? ''
}

/** Writes files into a site’s content, or removes them. */
export function change({ contentDir }: TinySite, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(contentDir, file)
    mkdirSync(dirname(path), { recursive: true })
    if (text === undefined) rmSync(path, { force: true })
    else writeFileSync(path, text)
  }
}

/** Restores the content of a site that was made with these changes. */
export function restore(site: TinySite, changes: Files = {}): void {
  const files = { ...TINY, ...changes }
  const isMade = (path: string): boolean => files[path] !== undefined
  const there = readdirSync(site.contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.contentDir.length + 1))
  change(
    site,
    Object.fromEntries(there.filter((path) => !isMade(path)).map((path) => [path, undefined])),
  )
  change(site, files)
}

/**
 * Runs `npm run build` on a site’s content, optionally with another output folder or from another
 * checkout.
 */
export function build(
  site: TinySite,
  outDir = site.outDir,
  checkout = process.cwd(),
): Promise<Outcome> {
  return run(process.execPath, [join(checkout, 'src/cli/build.ts')], {
    env: { CONTENT_DIR: site.contentDir, OUT_DIR: outDir },
  })
}

/** The digest of every file of a folder, by path: two folders are equal if these are. */
export function digestsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [file.slice(folder.length), sha256(readFileSync(file))]),
  )
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
