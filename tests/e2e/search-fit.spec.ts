import { gzipSync } from 'node:zlib'
import { readDist } from '../support/dist.ts'
import { axeFaults, expectNoFaults, painted, watchShifts } from '../support/faults.ts'
import { ask, counted, results } from '../support/reader.ts'
import { changeAddress } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'
import { weightOf } from '../support/weight.ts'

test('nothing shifts as results arrive', async ({ page, sites }) => {
  const shifted = await watchShifts(page)
  await ask(page, sites.bamako, 'Lavrov')
  await expect(results(page)).toHaveCount(10)
  expect(await shifted()).toBe(0)
})

for (const [what, address] of [
  ['results', '?q=Lavrov'],
  ['results of filters', '?q=Lavrov&topic=military&status=claimed&from=2022&to=2023'],
  ['no results', '?q=Lavrof&topic=summit'],
  ['a span alone', '?from=2023-01&to=2023-02'],
] as const)
  for (const width of [320, 1280])
    test(`nothing shifts as ${what} arrive at ${String(width)} px`, async ({ page, sites }) => {
      await page.setViewportSize({ width, height: 800 })
      const shifted = await watchShifts(page)
      // Each comes after a frame that lacks it; the page waits for early.js alone before it shows any.
      await page.route(/\.json|\.pf_|(?<!\/early)\.js$/, async (route) => {
        await painted(page)
        await route.continue()
      })
      await page.goto(`${sites.bamako}search/${address}`)
      await counted(page)
      await expect(page.locator('timeline-search')).toHaveAttribute('data-state', /found|none/)
      expect(await shifted()).toBe(0)
    })

const STATES = [
  ['nothing asked', ''],
  ['results', '?q=wheat'],
  ['results of filters', '?q=Lavrov&topic=military&status=claimed&from=2022&to=2023'],
  ['no results, but a name like it', '?q=Lavrof'],
  ['no results', '?q=helicopters'],
  ['no results of filters', '?q=wheat&topic=military'],
] as const

test('axe finds nothing in any state of the search', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/`)
  for (const [what, address] of STATES)
    await test.step(what, async () => {
      if (address !== '') await changeAddress(page, address)
      await expect(page.locator('timeline-search')).toHaveAttribute('data-state', /idle|found|none/)
      await counted(page)
      await expectNoFaults(page, what)
    })
})

test('axe finds nothing on a phone with the filters open', async ({ page, sites }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${sites.bamako}search/?q=Lavrov`)
  await counted(page)
  await page.locator('.filter-open').click()
  expect(await axeFaults(page)).toEqual([])
})

test('its scripts keep within their weight', ({ builtSites }) => {
  const files = readDist(builtSites.bamako.folder)
  const page = files.pages.find(({ path }) => path === 'search/index.html')
  if (!page) throw new Error('no search page')
  // All of its scripts but Pagefind’s, those of every page among them; its worker comes beside them.
  expect(weightOf(page, files, builtSites.bamako.basePath).script).toBeLessThan(18_000)
  const worker = [...files.paths].filter((path) => path.includes('/worker-'))
  expect(worker).toHaveLength(1)
  expect(gzipSync(files.read(worker[0] ?? '')).byteLength).toBeLessThan(14_500)
})
