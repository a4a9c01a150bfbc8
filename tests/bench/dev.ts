import { chromium } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchArgs, obtainChromium } from '../support/chromium.ts'
import { startDev } from '../support/dev-server.ts'
import { makeTimeline } from './make-timeline.ts'

/** The number of edits that are timed. */
const EDIT_COUNT = 10

/**
 * Measures how long an edit of a fact takes to appear in its open page under `npm run dev`, from
 * the moment the file is written: the minimum, median and maximum of ten edits, in milliseconds.
 */
export async function benchDev(facts: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'bench-dev-'))
  makeTimeline(root, facts)
  const server = await startDev(root)
  const browser = await chromium.launch({
    executablePath: await obtainChromium(),
    args: launchArgs,
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${server.address}facts/fact-0/`)
    const file = join(root, 'facts/0/fact-0.mdx')
    const text = readFileSync(file, 'utf8')
    const times: number[] = []
    for (let edit = 0; edit <= EDIT_COUNT; edit++) {
      const title = `Title ${String.fromCharCode(65 + edit)}`
      const begun = performance.now()
      writeFileSync(file, text.replace(/^title: .*$/m, `title: ${title}`))
      await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 60_000 })
      times.push(performance.now() - begun)
    }
    // Drop the first edit, at which dev still loads modules.
    const sorted = times.slice(1).sort((a, b) => a - b)
    const [least, median, most] = [0, EDIT_COUNT / 2, EDIT_COUNT - 1].map((at) =>
      Math.round(sorted[at] ?? 0),
    )
    console.log(`dev, ${facts} facts: an edit shows after ${median} ms (${least} to ${most})`)
  } finally {
    await browser.close()
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  }
}
