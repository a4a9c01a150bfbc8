import type { Page } from '@playwright/test'
import { bare, canReadPdf, onPaper, pdfPages, pdfText } from '../support/pdf.ts'
import { expect, test } from '../support/sites.ts'

/** The parts of a listed fact. */
const LISTED = '.fact-link, .fact-words, .fact-summary, .fact-line li'

/** Pages that people print, and the parts that must be on paper. */
const printed = {
  home: ['bamako', '', `${LISTED}, .run-date .date`],
  'home of another timeline': ['fixture', '', LISTED],
  'a fact': [
    'fixture',
    'facts/return-foretold/',
    'main :is(h1, h2, blockquote p, td, dd), .fact-main p',
  ],
  'a person': ['bamako', 'people/sergey-lavrov/', LISTED],
  'a source': ['bamako', 'sources/sputnik-2023-02-07/', `${LISTED}, dd`],
  'an index': ['bamako', 'people/', '.index-link, .index-description, .index-count'],
} as const

/** What is useful on screen only, such as navigation. */
const OFF_PAPER = '.neighbours, .fact-actions, .site-header, .breadcrumb, .contents'

/** The texts of a page, as on screen, that must be on paper. */
const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(
      (all, off) =>
        (all as HTMLElement[])
          .filter((one) => !one.closest(off) && !one.querySelector(off))
          .map((one) => one.innerText),
      OFF_PAPER,
    )

/** The addresses of sources that the page links to, without the words in them. */
const addressesOf = (page: Page): Promise<string[]> =>
  page
    .locator(':is(.sources, .source-address) a[rel~="external"]')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map((link) => link.href.split('#:~:')[0] ?? ''),
    )

for (const [name, [site, path, selector]] of Object.entries(printed)) {
  test(`${name} prints as a brief`, async ({ page, sites, builtSites }, { annotations }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(sites[site] + path)
    const texts = await textsOf(page, selector)
    const addresses = await addressesOf(page)
    expect(texts.length).toBeGreaterThan(2)
    const { siteUrl, basePath } = builtSites[site]
    const own = siteUrl + basePath + path

    await page.emulateMedia({ media: 'print' })
    const shown = bare(await page.locator('body').innerText())
    for (const text of [...texts, own, 'Last reviewed']) expect(shown).toContain(bare(text))
    const controls = page.locator('button, input, select, summary, .footer-link, .section-link')
    await expect(controls.filter({ visible: true })).toHaveCount(0)

    if (!canReadPdf()) {
      annotations.push({
        type: 'skipped in part',
        description: 'no pdftotext to read the PDF with',
      })
      console.log('The PDF itself is not read: there is no pdftotext.')
      return
    }
    const paper = onPaper(pdfText(await page.pdf({ format: 'A4' })))
    for (const text of [...texts, ...addresses, own]) expect(paper).toContain(onPaper(text))
  })
}

for (const [site, path] of [
  ['bamako', ''],
  ['bamako', '2023/'],
  ['fixture', ''],
] as const) {
  test(`on paper each date of ${site}/${path} is on the page of its first fact`, async ({
    page,
    sites,
  }) => {
    test.skip(!canReadPdf(), 'no pdftotext to read the PDF with')
    await page.goto(sites[site] + path)
    const runs = await page
      .locator('.run')
      .evaluateAll((all) =>
        all.map((run) =>
          ['.run-date', '.fact-link'].map(
            (part) => run.querySelector<HTMLElement>(part)?.innerText ?? '',
          ),
        ),
      )
    expect(runs.length).toBeGreaterThan(9)
    const paper = pdfPages(await page.pdf({ format: 'A4' })).map(onPaper)
    for (const [date = '', title = ''] of runs)
      expect(
        paper.filter((sheet) => sheet.includes(onPaper(date + title))),
        title,
      ).not.toEqual([])
  })
}

test('on paper the axis of many facts stands below its heading', async ({ page, sites }) => {
  test.skip(!canReadPdf(), 'no pdftotext to read the PDF with')
  await page.goto(sites.large)
  const [first = ''] = pdfPages(await page.pdf({ format: 'A4' }))
  for (const text of await page.locator('.axis-lanes text').allTextContents())
    expect(bare(first)).toContain(bare(text))
})

test('on paper a listed fact has the numbers of its sources', async ({ page, sites }) => {
  for (const path of ['', '2023/', 'people/sergey-lavrov/', 'sources/sputnik-2023-02-07/']) {
    await page.goto(sites.bamako + path)
    await page.emulateMedia({ media: 'print' })
    const titles = await page.locator('.printed-sources cite').allInnerTexts()
    expect(titles).toHaveLength(2)
    const number = titles.findIndex((title) => title.startsWith('Mali, Russia')) + 1
    const only = page.locator('.fact', { hasText: 'Sergey Lavrov visits Eritrea' })
    if ((await only.count()) > 0)
      await expect(only.locator('.fact-line')).toHaveAttribute(
        'data-sources',
        `[${String(number)}]`,
      )
    const both = page.locator('.fact', { hasText: 'Second batch of aircraft' })
    const after = await both
      .locator('.fact-line')
      .evaluate((one) => getComputedStyle(one, '::after').content)
    expect(after).toContain('[1] [2]')
    await page.emulateMedia({ media: 'screen' })
  }
})

test('on paper the active filters are shown, and no hints for interaction', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.filter-bar')).toBeHidden()
  await page.goto(`${sites.bamako}2023/?topic=summit`)
  await expect(page.locator('.filter-bar')).toContainText('Summit')
  await page.goto(`${sites.bamako}search/?q=lavrov`)
  await expect(page.locator('.filter-status')).toContainText('lavrov')
  for (const hint of await page.locator('.axis-hint').all()) await expect(hint).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('on paper addresses run from left to right in every script', async ({ page, sites }) => {
  await page.goto(`${sites.arabic}facts/sun-in-the-middle/`)
  await page.emulateMedia({ media: 'print' })
  const addresses = page.locator('.printed-address')
  expect(await addresses.count()).toBeGreaterThan(1)
  for (const address of await addresses.all()) {
    await expect(address).toBeVisible()
    await expect(address).toHaveCSS('direction', 'ltr')
  }
  await page.goto(sites.arabic)
  const written = await page
    .locator('.source-address a')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content))
  expect(written.length).toBeGreaterThan(0)
  for (const text of written) expect(text).toMatch(/\u2066<.*>\u2069/)
})
