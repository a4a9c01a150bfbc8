import type { Page } from '@playwright/test'
import { stringsOf, type Strings } from '../../src/strings/strings.ts'
import { OUTCOMES } from '../../src/timeline/types.ts'
import {
  attribute,
  readDist,
  wholeTextOf,
  type Dist,
  type Element,
  type Page as HtmlPage,
} from '../support/dist.ts'
import { factsOf, timelineOf, type FactJson } from '../support/site-data.ts'
import { siteNames, type BuiltSite } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'

/** The words of a site’s interface. */
const wordsOf = (site: BuiltSite): Strings => stringsOf(timelineOf(site).site.language)

/** The titles of the facts that a page lists, in order. */
const titlesOf = (page: Page): Promise<string[]> =>
  page.locator('main article :is(h2, h3, h4, h5) a').allInnerTexts()

/** All sites but Bamako, which has the same facts as “based”. */
const readNames = siteNames.filter((name) => name !== 'bamako')

/** The page of a site at a path below its base. */
function pageAt(files: Dist, path: string): HtmlPage {
  const file = `${path}index.html`
  const page = files.pages.find((one) => one.path === file)
  if (!page) throw new Error(`there is no page ${file}`)
  return page
}

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name)

/** The text of an element, as a reader sees it. */
const readText = (element: Element): string => wholeTextOf(element).replace(/\s+/g, ' ').trim()

/** Texts with plain spaces. */
const plain = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, ' '))

/** The titles of the facts that a page’s HTML lists, sorted. */
const listedOn = ({ elements }: HtmlPage): string[] =>
  elements
    .filter((one) => hasClass(one, 'fact-link'))
    .map(readText)
    .sort()

/** The titles of facts as a reader sees them, sorted. */
const sorted = (facts: readonly FactJson[]): string[] =>
  facts.map(({ title }) => title.replace(/\s+/g, ' ')).sort()

for (const name of readNames) {
  test.describe(`reading ${name}`, () => {
    test('the HTML of the home page has every fact once', ({ builtSites }) => {
      const files = readDist(builtSites[name].folder)
      expect(listedOn(pageAt(files, ''))).toEqual(sorted(factsOf(builtSites[name])))
    })

    test('every fact is listed on the pages of its people and topics', ({ builtSites }) => {
      const files = readDist(builtSites[name].folder)
      const facts = factsOf(builtSites[name])
      for (const kind of ['people', 'topics'] as const)
        for (const id of new Set(facts.flatMap((fact) => fact[kind]))) {
          const about = facts.filter((fact) => fact[kind].includes(id))
          expect(listedOn(pageAt(files, `${kind}/${id}/`)), `${kind}/${id}`).toEqual(sorted(about))
        }
    })

    test('previous and next lead through all facts in order', ({ builtSites }) => {
      const site = builtSites[name]
      const files = readDist(site.folder)
      const ids = factsOf(site).map(({ id }) => id)
      const ways = ids.map((id) => {
        const { elements } = pageAt(files, `facts/${id}/`)
        return ['prev', 'next'].map((rel) => {
          const link = elements.find((one) => one.tagName === 'a' && attribute(one, 'rel') === rel)
          return link && decodeURIComponent(attribute(link, 'href') ?? '')
        })
      })
      const address = (id?: string) => id && `${site.basePath}facts/${id}/`
      expect(ways).toEqual(ids.map((_, at) => [address(ids[at - 1]), address(ids[at + 1])]))
    })

    test('previous and next are named', async ({ page, sites, builtSites }) => {
      const { facts } = timelineOf(builtSites[name])
      const { next, previous } = wordsOf(builtSites[name]).fact.page
      const link = (label: string) => page.getByRole('link', { name: new RegExp(`^${label}`) })
      const heading = page.getByRole('heading', { level: 1 })
      await page.goto(`${sites[name]}facts/${encodeURIComponent(facts[0]?.id ?? '')}/`)
      await link(next).click()
      await expect(heading).toHaveText(facts[1]?.title ?? '')
      await link(previous).click()
      await expect(heading).toHaveText(facts[0]?.title ?? '')
      await expect(link(previous)).toHaveCount(0)
    })
  })
}

test('links lead from home to a fact, to its speaker and back home', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  await page.getByRole('link', { name: /^Second batch of aircraft/ }).click()
  await expect(page).toHaveURL(`${sites.bamako}facts/second-batch-of-aircraft/`)
  await expect(page.getByRole('main')).toContainText('Claimed by Sergey Lavrov, 19 days later')
  await expect(page.locator('blockquote')).toContainText('on January 19')
  await page.getByRole('main').getByRole('link', { name: 'Sergey Lavrov' }).first().click()
  await expect(page).toHaveURL(`${sites.bamako}people/sergey-lavrov/`)
  await page.getByRole('link', { name: 'Timeline', exact: true }).first().click()
  await expect(page).toHaveURL(sites.bamako)
})

test('a fact says how exactly its date is known, and claims no more', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}facts/large-batch-of-aircraft-equipment/`)
  const main = page.getByRole('main')
  await expect(main).toContainText('Sometime in January 2023')
  await expect(page.locator('.fact-date')).toHaveText(
    /^\s*Sometime in January\s2023\s+2023-01\s+year inferred\s*$/,
  )
  await expect(main.locator('time[datetime="2023-01"]').first()).toBeVisible()
  await expect(main).not.toContainText('1 January')
})

test('if sources differ, each account stands with its source', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}facts/diop-opposes-sanctions/`)
  const accounts = page.getByRole('region', { name: 'How each source reports it' })
  // The accounts of one source stand under one heading.
  await expect(accounts.getByRole('columnheader')).toHaveText(['Sputnik', 'the undated report'])
  await expect(accounts.locator('.account-says td')).toHaveCount(3)
  await expect(accounts).toContainText('Quotation, the same in the other report')
  await page.goto(`${sites.bamako}facts/large-batch-of-aircraft-equipment/`)
  // What an account leaves out is no difference, and each source shows the quotation that it has.
  await expect(accounts.getByRole('cell', { name: /^differs/ })).toHaveCount(0)
  const dates = accounts.getByRole('row', { name: /^Taken as/ }).getByRole('cell')
  await expect(dates).toHaveText([/January\s2023/, '', /January\s2023/])
  const quotations = accounts.getByRole('row', { name: /^Quotation/ }).getByRole('cell')
  await expect(quotations).toHaveText(['', /^\s*“A large batch/, /^\s*“A large batch/])
  await expect(page.locator('.leading figcaption')).toContainText(
    /Occasion, as far as the reports show:\s+Press conference in Bamako, 7/,
  )
  // A title names the speaker of a claim; a short name does not.
  await expect(page.locator('.neighbour[aria-current]')).toContainText('Lavrov says')
  await page.goto(`${sites.fixture}facts/star-over-england/`)
  await expect(accounts.getByRole('cell', { name: /^differs/ })).not.toHaveCount(0)
  await page.goto(`${sites.fixture}people/edmond-halley/`)
  const quoted = page.locator('.quoted-fact').first()
  await expect(quoted).toContainText('translated')
  await expect(quoted.getByRole('link')).not.toHaveCount(1)
})

test('the link to suggest a correction has the fact’s id', async ({ page, sites }) => {
  const suggest = page.getByRole('main').getByRole('link', { name: 'Suggest a correction' })
  await page.goto(`${sites.bamako}facts/second-batch-of-aircraft/`)
  const address = new URL((await suggest.getAttribute('href')) ?? '')
  expect(`${address.origin}${address.pathname}`).toBe(
    'https://github.com/example/dated-facts/issues/new',
  )
  expect(address.search).toContain('second-batch-of-aircraft')
  await page.goto(`${sites.fixture}facts/halley-dies/`)
  const mail = await suggest.getAttribute('href')
  expect(mail).toMatch(/^mailto:errors@example\.org\?.*halley-dies/)
})

test('the address of a fact can be copied, and the page says so', async ({
  page,
  sites,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const address = `${sites.bamako}facts/second-batch-of-aircraft/`
  await page.goto(`${address}#sources`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('copy-link').getByRole('status')).toHaveText('Link copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
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

test('the page of a withdrawn fact repeats nothing of it', async ({ page, sites }) => {
  await page.goto(`${sites.fixture}facts/comet-excommunicated/`)
  const description = page.locator('meta[name="description"]')
  await expect(description).toHaveAttribute('content', /^No bull of 1456 names a comet/)
  expect(await page.content()).not.toContain('The pope is told to have')
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')).toHaveText([
    'Timeline',
  ])
})

for (const name of readNames) {
  test(`every announced fact of ${name} is shown with its outcome`, async ({
    page,
    sites,
    builtSites,
  }) => {
    const announced = timelineOf(builtSites[name]).facts.filter(({ kind }) => kind === 'announced')
    await page.goto(`${sites[name]}announced/`)
    const { tally } = wordsOf(builtSites[name]).record.announced
    for (const status of OUTCOMES) {
      const labels = announced.filter(({ outcome }) => outcome?.status === status)
      const rows = page.locator(`.board-row[data-outcome="${status}"]`)
      const shown = plain(await rows.locator('h2').allInnerTexts())
      expect(shown.sort(), status).toEqual(plain(labels.map(({ label }) => label)).sort())
      const count = page.locator('.tally > div', {
        has: page.getByText(tally[status], { exact: true }),
      })
      await expect(count.locator('dd')).toHaveText(
        labels.length.toLocaleString(timelineOf(builtSites[name]).site.language),
      )
    }
    // Sorted by when they are due, those without an end last.
    const dues = plain(await page.locator('.board-row h2').allInnerTexts())
    const byLabel = new Map(announced.map(({ label, latest }) => [plain([label])[0], latest]))
    const ends = dues.map((label) => byLabel.get(label) ?? '9999')
    expect(ends).toEqual([...ends].sort())
  })
}

test('corrections and withdrawals are listed, newest first', async ({ page, sites }) => {
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

test('the page of a fact lists what links to it', async ({ page, sites }) => {
  await page.goto(`${sites.fixture}facts/halley-dies/`)
  await page
    .getByRole('region', { name: 'Mentioned in' })
    .getByRole('link', { name: /^The comet of 1682/ })
    .click()
  await expect(page).toHaveURL(`${sites.fixture}facts/return-foretold/`)
})

test('each source is one line, with the way to the words and the proof', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}facts/russia-rather-than-france/`)
  const [first, second] = [page.locator('#source-1'), page.locator('#source-2')]
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /^https:.*#:~:text=/)
  await expect(first.locator('.source-line')).toContainText('7 February 2023, 14:00 GMT')
  await expect(second.getByRole('link').first()).toHaveAttribute('href', /\/sources\//)
  await expect(second).toContainText('publisher, date and link not known')
  for (const source of [first, second])
    await expect(source.locator('.checked')).toHaveText(
      /quotations?\schecked\sagainst\sits\stext,\s22\sNovember\s2026$/,
    )
})

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`the evidence comes first at ${String(width)} px, and then what explains it`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${sites.bamako}facts/summit-in-st-petersburg/`)
    const quotation = page.locator('.quote.leading')
    const first = [
      quotation.locator('blockquote'),
      quotation.getByRole('link', { name: 'Abdoulaye Diop' }),
      quotation.getByRole('link', { name: 'Sputnik' }),
    ]
    for (const part of first) {
      const box = await part.boundingBox()
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(height)
    }
    const inOrder = [
      'h1',
      '.leading',
      '#dating',
      '#sources',
      '.event-to-page',
      '.prose',
      '#related',
    ]
    const parts = page.locator(inOrder.map((part) => `main ${part}`).join(', '))
    const order = await parts.evaluateAll(
      (all, selectors) =>
        all.map((one) => selectors.findIndex((selector) => one.matches(selector))),
      inOrder,
    )
    expect(order).toEqual(inOrder.map((_, index) => index))
  })
}

test('what is inferred of a date is said exactly, with a link to the explanation', async ({
  page,
  sites,
}) => {
  await page.goto(sites.bamako)
  const run = page.locator('.run', { hasText: 'Lavrov and Diop hold a joint press conference' })
  // Not of all facts of that day, so not with the day.
  await expect(run.locator('.run-date')).not.toContainText('inferred')
  const talks = page.locator('#fact-bilateral-talks')
  await expect(talks.getByText('inferred')).toHaveText('date inferred')
  await expect(page.locator('#fact-lavrov-arrives-in-mali').getByText('inferred')).toHaveCount(0)
  const alone = page.locator('.run', { hasText: 'Second batch of' })
  await expect(alone.locator('.run-date')).toContainText('year inferred')
  await expect(alone.locator('.fact').getByText('inferred')).toHaveCount(0)
  await talks.getByRole('link', { name: 'date inferred' }).click()
  await expect(page.locator('#dating:target')).toBeVisible()
  await expect(page.locator('.fact-date')).toContainText('date inferred')
})

test('a source without a publisher has a name in lists', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  const fact = page.locator('.fact', { hasText: 'Sergey Lavrov visits Eritrea' })
  await expect(fact.locator('.fact-line')).toContainText('the undated report only')
})

test('editors’ notes are marked as such, and a remark is not presented as the source’s own news', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}facts/russia-rather-than-france/`)
  await expect(page.getByRole('note')).toContainText(/^Editors’ note/)
  await expect(page.locator('.status-line')).toHaveText('Remark by Abdoulaye Diop')
})

test('on a phone marks stand beside titles, and statements are as wide as their occasion', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(sites.bamako)
  const dates = await page.locator('.run').evaluateAll((all) =>
    all.map((run) => {
      const top = (part: string) => run.querySelector(part)?.getBoundingClientRect().top ?? NaN
      return Math.abs(top('.mark') - top('.fact-title'))
    }),
  )
  expect(Math.max(...dates)).toBeLessThan(8)
  const starts = await page
    .locator('.said')
    .first()
    .evaluate((said) =>
      [said.parentElement, said].map(
        (part) => part?.querySelector('.fact-title')?.getBoundingClientRect().left ?? NaN,
      ),
    )
  expect((starts[1] ?? NaN) - (starts[0] ?? NaN)).toBeLessThanOrEqual(12)
  // A list is short: so many pixels for each fact.
  for (const [width, most] of [
    [390, 300],
    [1280, 190],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    const each = await page.locator('.timeline').evaluate((list) => {
      const facts = list.querySelectorAll('.fact').length
      return list.getBoundingClientRect().height / facts
    })
    expect.soft(each, `${String(width)} px`).toBeLessThanOrEqual(most)
  }
})

test.describe('a missing page', () => {
  test.use({ tolerated: /status of 404/ })

  test('answers with a helpful page, which offers the nearest address', async ({ page, sites }) => {
    const missing = `${sites.bamako}facts/secnd-batch-of-aircraft/`
    const addresses = await page.request.get(`${sites.bamako}addresses.json`)
    expect(await addresses.json()).toContain('facts/second-batch-of-aircraft/')
    const response = await page.goto(missing)
    expect(response?.status()).toBe(404)
    const meant = page.locator('did-you-mean')
    await expect(meant).toContainText('Did you mean Second batch of aircraft')
    await meant.getByRole('link').click()
    await expect(page).toHaveURL(`${sites.bamako}facts/second-batch-of-aircraft/`)
    await page.goto(`${sites.bamako}404.html`)
    await expect(meant).toBeHidden()
    await page.getByRole('main').getByRole('searchbox').fill('sanctions')
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(`${sites.bamako}search/?q=sanctions`)
  })
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read and followed, and search says what to do', async ({
    page,
    sites,
    builtSites,
  }) => {
    await page.goto(sites.bamako)
    expect(await titlesOf(page)).toHaveLength(timelineOf(builtSites.bamako).facts.length)
    await expect(page.getByRole('heading', { name: 'Browse', exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Filter', exact: true })).toHaveCount(0)
    await page.getByRole('link', { name: /^Second batch of aircraft/ }).click()
    await expect(page.locator('blockquote')).toBeVisible()
    await expect(page.locator('.fact-actions button')).toBeHidden()
    await page.getByRole('search').getByRole('searchbox').first().fill('sanctions')
    await page.getByRole('search').getByRole('button').first().click()
    await expect(page).toHaveURL(`${sites.bamako}search/?q=sanctions`)
    await page.getByRole('main').getByRole('link', { name: 'People' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
    // Counts, and not links to a filter that needs scripts.
    await page.goto(`${sites.bamako}people/sergey-lavrov/`)
    await expect(page.locator('.kind-counts').getByText(/^\d+ claims$/)).toBeVisible()
    await expect(page.locator('.kind-counts').getByRole('link')).toHaveCount(0)
  })
})
