import { chromium, type Browser } from '@playwright/test'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { facetRows } from '../../src/search/index/facet-rows.ts'
import { nameTables } from '../../src/search/index/name-rows.ts'
import { indexVersion } from '../../src/search/index/index-version.ts'
import { searchRecords } from '../../src/search/index/records.ts'
import { spanTable } from '../../src/search/index/span-rows.ts'
import { writeSearchIndex } from '../../src/search/index/pagefind.ts'
import { loadContent } from '../../src/loaders/load/load-content.ts'
import { buildTimeline } from '../../src/timeline/build/build-timeline.ts'
import type { Fact } from '../../src/timeline/types.ts'
import { stringsOf } from '../../src/strings/strings.ts'
import { launchArgs, obtainChromium } from '../support/chromium.ts'
import { buildSite } from '../support/build-site.ts'
import { memoryOfChildren } from './memory.ts'
import { makeTimeline } from './make-timeline.ts'
import { serveZipped, type Sent } from './serve-zipped.ts'

/** The limit at 10,000 facts, in bytes over the wire; see docs/search.md. */
const MAX_BYTES = 275_000

/**
 * The measured searches: a frequent and a rare word, a date, a date with a topic, and a topic
 * alone.
 */
const SEARCHES = ['?q=ba', '?q=bale', '?q=1950-05', '?q=1950&topic=topic-3', '?topic=topic-3']

/**
 * Measures search at this many facts: time and memory of indexing, the size of the index, and, in
 * Chromium, the bytes of the first results and then of the facets.
 */
export async function benchSearch(facts: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'bench-search-'))
  try {
    const site = join(root, 'site')
    await writeSite(join(root, 'content'), site, facts)
    const executablePath = await obtainChromium()
    const browser = await chromium.launch({ executablePath, args: launchArgs })
    const isHeld = facts <= 10_000
    for (const search of SEARCHES) await measure(browser, { site, isHeld }, search)
    await browser.close()
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Builds a small site and gives its search page the index and tables of the large timeline. */
async function writeSite(content: string, site: string, facts: number): Promise<void> {
  makeTimeline(content, facts)
  const recipe = {
    contentDir: 'tests/fixtures/smallest',
    siteUrl: 'https://bench.example',
    basePath: '/',
  }
  await buildSite(recipe, site)
  const settings = { contentDir: content, base: '/', language: 'en' }
  const started = performance.now()
  const { entries } = await loadContent(settings as Parameters<typeof loadContent>[0], 'build')
  const timeline = buildTimeline(entries)
  const loaded = performance.now()
  const records = searchRecords(timeline, [], stringsOf('en'))
  const made = performance.now()
  const memory = watchMemory()
  await writeSearchIndex(records, 'en', join(site, 'pagefind'))
  say(`${facts} facts: loaded in ${seconds(started, loaded)}, records in ${seconds(loaded, made)}`)
  say(`  indexed in ${seconds(made, performance.now())}, with at most ${memory()} MB by Pagefind`)
  const index = readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' })
  const sizes = index.map((name) => statSync(join(site, 'pagefind', name)).size)
  say(`  index: ${index.length} files, ${kB(sizes.reduce((sum, size) => sum + size, 0))}`)
  const version = setFacts(site, timeline.facts)
  const tables = join(site, 'search')
  mkdirSync(join(tables, 'facets'), { recursive: true })
  const write = (name: string, table: object): void =>
    writeFileSync(join(tables, `${name}.json`), JSON.stringify({ version, table }))
  write('dates', spanTable(timeline.facts.map(({ date }) => date)))
  for (const [facet, row] of Object.entries(facetRows(timeline.facts)))
    write(`facets/${facet}`, row)
  for (const [name, rows] of Object.entries(nameTables(timeline))) write(name, rows)
}

/** Sets the number of facts and the version of the index in the page. */
function setFacts(site: string, facts: readonly Fact[]): string {
  const file = join(site, 'search', 'index.html')
  const html = readFileSync(file, 'utf8')
  const version = indexVersion(facts)
  const changed = html
    .replace(/data-facts="\d+"/, `data-facts="${facts.length}"`)
    .replace(/data-version="\w+"/, `data-version="${version}"`)
  writeFileSync(file, changed)
  return version
}

/** @param isHeld whether the limit applies to this number of facts */
async function measure(
  browser: Browser,
  { site, isHeld }: { readonly site: string; readonly isHeld: boolean },
  search: string,
): Promise<void> {
  const server = await serveZipped(site)
  const page = await browser.newPage()
  const started = performance.now()
  await page.goto(`${server.url}search/${search}`)
  await page.locator('[data-state="found"], [data-state="none"], [data-state="failed"]').waitFor()
  const took = seconds(started, performance.now())
  const status = await page.getByRole('status').textContent()
  await page.locator('facet-panel[data-counts="ready"]').waitFor()
  await page.waitForLoadState('networkidle')
  const further = server.sent.findIndex(({ path }) => isFurther(path, new URLSearchParams(search)))
  const first = total(server.sent.slice(0, further))
  const facets = total(server.sent.slice(further))
  const isWithin = first <= MAX_BYTES && facets <= MAX_BYTES
  if (!isWithin && isHeld) process.exitCode = 1
  const verdict = isWithin ? 'within' : 'OVER'
  say(
    `  ${search}: “${status ?? ''}”, ${took}: first ${kB(first)}, facets after ${kB(facets)} (${verdict})`,
  )
  if (process.env['BENCH_FILES'])
    for (const [at, { path, bytes }] of server.sent.entries())
      say(`    ${at < further ? 'first' : 'after'} ${kB(bytes)} ${path}`)
  await page.close()
  server.close()
}

/**
 * Whether a file is a facet’s table that is only needed after the first results.
 * tests/e2e/search-facets.spec.ts tests that these are requested later.
 */
function isFurther(path: string, asked: URLSearchParams): boolean {
  const [, facet] = /\/search\/facets\/(\w+)\.json$/.exec(path) ?? []
  return facet !== undefined && !asked.has(facet)
}

/** The peak memory of Pagefind’s process in MB, read from Linux’s /proc ten times a second. */
function watchMemory(): () => string {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, memoryOfChildren('pagefind'))
  }, 100)
  return () => {
    clearInterval(timer)
    return most === 0 ? 'unknown' : String(Math.round(most / 1000))
  }
}

const total = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0)
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`

function say(text: string): void {
  console.log(text)
}
