import type { Page } from '@playwright/test'
import { ask, results } from '../support/reader.ts'
import { searchInPage } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'

/** What a link’s text directives look for: prefix, text and suffix of each, joined as they are read. */
function textsOf(href: string): string[] {
  const [, directives = ''] = href.split('#:~:')
  return directives.split('&').map((directive) => {
    const parts = directive.replace(/^text=/, '').split(',')
    return parts.map((part) => decodeURIComponent(part.replace(/^-|-$/g, ''))).join(' ')
  })
}

/** The text of a page, with all white space alike. */
const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ').toLowerCase()

const QUERIES = {
  bamako: [
    'fertilizer',
    '"Bamako-Moscow axis"',
    '"recently on January 19"',
    'deliveries',
    '19 Jan',
    '"this summer"',
  ],
  fixture: ['Firenze'],
} as const

for (const name of ['bamako', 'fixture'] as const)
  test(`results on ${name} link to words as their pages have them`, async ({ page, sites }) => {
    await page.goto(`${sites[name]}search/`)
    const found = new Set<string>()
    for (const q of QUERIES[name]) {
      await searchInPage(page, { q })
      const links = await results(page).evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      )
      const withWords = links.filter((href) => href.includes('#:~:'))
      expect.soft(withWords, q).not.toEqual([])
      for (const href of withWords.slice(0, 3)) found.add(href)
    }
    for (const href of found) {
      await page.goto(href)
      const text = await textOf(page)
      for (const words of textsOf(href)) expect.soft(text, href).toContain(words.toLowerCase())
    }
  })

test('the first of the words is scrolled to', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 400 })
  await ask(page, sites.bamako, '"confirmation of the delivery"')
  await results(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport()
  await expect(page.getByText('confirmation of the delivery')).toBeInViewport()
  await expect(page).toHaveURL(/\/facts\/second-batch-of-aircraft\/$/)
})

test('a browser without text fragments gets the plain address', async ({ page, sites }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'fragmentDirective'))
  await ask(page, sites.bamako, 'fertilizer')
  await expect(results(page).first()).toHaveAttribute('href', /\/facts\/[\w-]+\/$/)
})
