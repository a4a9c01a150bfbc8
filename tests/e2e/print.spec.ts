import type { Page } from '@playwright/test'
import { bare, canReadPdf, pdfText } from '../support/pdf.ts'
import { expect, test } from '../support/sites.ts'

/** Pages that people print, and what of them has to be on paper. */
const printed = {
  home: ['real', '', '.fact-title, .attribution, .fact-summary, .run-date .date'],
  'home of another timeline': ['fixture', '', '.fact-title, .attribution, .fact-summary'],
  'a fact': [
    'fixture',
    'facts/return-foretold/',
    'main :is(h1, h2, blockquote p, td, dd), .fact-main p:not(.source-address)',
  ],
  'a person': ['real', 'people/sergey-lavrov/', '.fact-title, .attribution, .fact-summary'],
  'a source': ['real', 'sources/sputnik-2023-02-07/', '.fact-title, .fact-summary, dd'],
  'an index': ['real', 'people/', '.index-link, .index-description, .index-count'],
} as const

/** What leads on from the screen and nowhere from paper. */
const OFF_PAPER = '.neighbours, .report, .site-header, .breadcrumb, .contents, .source-says a'

/** The texts of a page that paper has to hold, as they are on the screen. */
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

/** Addresses of sources that the page links to. */
const addressesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.source-address a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map((link) => link.href))

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
    for (const text of [...texts, own, 'Reviewed on']) expect(shown).toContain(bare(text))
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
    const paper = bare(pdfText(await page.pdf({ format: 'A4' })))
    for (const text of [...texts, ...addresses, own]) expect(paper).toContain(bare(text))
  })
}
