import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringsOf, type Strings } from '../../src/strings/strings.ts'
import type { Outcome } from '../../src/timeline/types.ts'
import { siteNames, type BuiltSite } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'

interface TimelineJson {
  site: { language: string }
  facts: {
    id: string
    title: string
    status: string
    outcome: { status: Outcome['status'] } | null
    people: string[]
    topics: string[]
  }[]
  people: { id: string; name: string }[]
}

/** What a site says of itself, as data; the pages must say the same. */
function timelineOf({ folder }: BuiltSite): TimelineJson {
  return JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as TimelineJson
}

/** The words of a site’s interface. */
const wordsOf = (site: BuiltSite): Strings => stringsOf(timelineOf(site).site.language)

/** The titles of the facts that a page lists, in order. */
const titlesOf = (page: Page): Promise<string[]> =>
  page.locator('main article :is(h2, h3, h4, h5) a').allInnerTexts()

for (const name of siteNames) {
  test.describe(`reading ${name}`, () => {
    test('home has every fact once, in the HTML', async ({ page, sites, builtSites }) => {
      await page.goto(sites[name])
      const titles = timelineOf(builtSites[name]).facts.map(({ title }) => title)
      expect([...(await titlesOf(page))].sort()).toEqual([...titles].sort())
    })

    test('every fact is found by its people and by its topics', async ({
      page,
      sites,
      builtSites,
    }) => {
      const { facts } = timelineOf(builtSites[name])
      for (const kind of ['people', 'topics'] as const) {
        for (const id of new Set(facts.flatMap((fact) => fact[kind]))) {
          await page.goto(`${sites[name]}${kind}/${encodeURIComponent(id)}/`)
          const about = facts.filter((fact) => fact[kind].includes(id)).map(({ title }) => title)
          expect([...(await titlesOf(page))].sort(), `${kind}/${id}`).toEqual(about.sort())
        }
      }
    })

    test('previous and next lead through all facts in order', async ({
      page,
      sites,
      builtSites,
    }) => {
      const { facts } = timelineOf(builtSites[name])
      const { next, previous } = wordsOf(builtSites[name]).fact.page
      const link = (label: string) => page.getByRole('link', { name: new RegExp(`^${label}`) })
      await page.goto(`${sites[name]}facts/${encodeURIComponent(facts[0]?.id ?? '')}/`)
      for (const { title } of facts.slice(1)) {
        await link(next).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      }
      await expect(link(next)).toHaveCount(0)
      await link(previous).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(facts.at(-2)?.title ?? '')
    })
  })
}

for (const name of ['real', 'based'] as const) {
  test(`from home to a fact, to its speaker and back home, on ${name}`, async ({ page, sites }) => {
    await page.goto(sites[name])
    await page.getByRole('link', { name: /^Second batch of aircraft/ }).click()
    await expect(page).toHaveURL(`${sites[name]}facts/second-batch-of-aircraft/`)
    await expect(page.getByRole('main')).toContainText('Claimed by Sergey Lavrov, 19 days later')
    await expect(page.locator('blockquote')).toContainText('on January 19')
    await page.getByRole('main').getByRole('link', { name: 'Sergey Lavrov' }).first().click()
    await expect(page).toHaveURL(`${sites[name]}people/sergey-lavrov/`)
    await page.getByRole('link', { name: 'Timeline', exact: true }).first().click()
    await expect(page).toHaveURL(sites[name])
  })
}

test('a fact says how exactly its date is known, and never more', async ({ page, sites }) => {
  await page.goto(`${sites.real}facts/large-batch-of-aircraft-equipment/`)
  const main = page.getByRole('main')
  await expect(main).toContainText('Sometime in January 2023')
  await expect(main).toContainText('month only')
  await expect(main.locator('time[datetime="2023-01"]').first()).toBeVisible()
  await expect(main).not.toContainText('1 January')
})

test('where sources differ, each account stands with its source', async ({ page, sites }) => {
  await page.goto(`${sites.real}facts/diop-opposes-sanctions/`)
  const accounts = page.getByRole('region', { name: /How .* tell/ })
  await expect(accounts.getByRole('listitem')).toHaveCount(3)
  await expect(accounts).toContainText('Quotation, the same in the other report')
})

test('an error is reported with the fact’s id', async ({ page, sites }) => {
  await page.goto(`${sites.real}facts/second-batch-of-aircraft/`)
  const link = page.getByRole('link', { name: /report an error/i }).first()
  const address = new URL((await link.getAttribute('href')) ?? '')
  expect(`${address.origin}${address.pathname}`).toBe(
    'https://github.com/example/dated-facts/issues/new',
  )
  expect(address.search).toContain('second-batch-of-aircraft')
  await page.goto(`${sites.fixture}facts/halley-dies/`)
  const mail = await page
    .getByRole('link', { name: /report an error/i })
    .first()
    .getAttribute('href')
  expect(mail).toMatch(/^mailto:errors@example\.org\?.*halley-dies/)
})

test('a withdrawn fact keeps its address, with a notice, and is in no list', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.fixture}facts/comet-excommunicated/`)
  await expect(page.getByRole('main')).toContainText(/withdrawn/i)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await page.goto(sites.fixture)
  await expect(page.locator('a[href*="comet-excommunicated"]')).toHaveCount(0)
})

test('a withdrawn fact’s page says nothing of what it said', async ({ page, sites }) => {
  await page.goto(`${sites.fixture}facts/comet-excommunicated/`)
  const description = page.locator('meta[name="description"]')
  await expect(description).toHaveAttribute('content', /^No bull of 1456 names a comet/)
  expect(await page.content()).not.toContain('The pope is told to have')
  await expect(
    page.getByRole('navigation', { name: 'Where you are' }).getByRole('link'),
  ).toHaveText(['Timeline'])
})

for (const name of siteNames) {
  test(`every announced fact of ${name} stands with its outcome`, async ({
    page,
    sites,
    builtSites,
  }) => {
    const announced = timelineOf(builtSites[name]).facts.filter(
      ({ status }) => status === 'announced',
    )
    await page.goto(`${sites[name]}announced/`)
    const rows = page.getByRole('main').locator('.record > li')
    await expect(rows.getByRole('heading')).toHaveText(announced.map(({ title }) => title))
    await expect(rows.locator('.outcome')).toHaveText(
      announced.map(
        ({ outcome }) => wordsOf(builtSites[name]).fact.outcomeIs[outcome?.status ?? 'pending'],
      ),
    )
  })
}

test('corrections stand newest first, withdrawals among them', async ({ page, sites }) => {
  await page.goto(`${sites.fixture}corrections/`)
  const rows = page.getByRole('main').locator('.record > li')
  await expect(rows.locator('.index-about')).toHaveText([
    'Corrected on 25 February 2024',
    'Withdrawn on 20 February 2024',
    'Corrected on 13 February 2024',
    'Corrected on 12 February 2024',
  ])
  await rows.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(`${sites.fixture}facts/comet-excommunicated/`)
})

test('a fact’s page tells what links to it', async ({ page, sites }) => {
  await page.goto(`${sites.fixture}facts/halley-dies/`)
  await page
    .getByRole('region', { name: 'What links here' })
    .getByRole('link', { name: /^The comet of 1682/ })
    .click()
  await expect(page).toHaveURL(`${sites.fixture}facts/return-foretold/`)
})

test('each source tells when the words were found in it, on a line of its own', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${sites.real}facts/summit-in-st-petersburg/`)
  const checks = page.locator('#source-1 .checked, #source-2 .checked')
  await expect(checks).toHaveText([/^checked against its text on/, /^checked against its text on/])
  const starts = await checks.evaluateAll((all) =>
    all.map((one) => {
      const list = one.closest('ul')?.getBoundingClientRect()
      return (one.getClientRects()[0]?.left ?? 0) - (list?.left ?? 0)
    }),
  )
  expect(starts).toEqual([0, 0])
})

test('what is not there is a page that helps', async ({ page, sites }) => {
  const response = await page.request.get(`${sites.based}facts/no-such-fact/`)
  expect(response.status()).toBe(404)
  await page.goto(`${sites.based}404.html`)
  await page.getByRole('main').getByRole('searchbox').fill('sanctions')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(`${sites.based}search/?q=sanctions`)
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('all can be read and followed, and search says what to do', async ({
    page,
    sites,
    builtSites,
  }) => {
    await page.goto(sites.based)
    expect(await titlesOf(page)).toHaveLength(timelineOf(builtSites.based).facts.length)
    await page.getByRole('link', { name: /^Second batch of aircraft/ }).click()
    await expect(page.locator('blockquote')).toBeVisible()
    await page.getByRole('search').getByRole('searchbox').first().fill('sanctions')
    await page.getByRole('search').getByRole('button').first().click()
    await expect(page).toHaveURL(`${sites.based}search/?q=sanctions`)
    await page.getByRole('main').getByRole('link', { name: 'People' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
  })
})
