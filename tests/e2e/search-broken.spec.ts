import { gunzipSync } from 'node:zlib'
import { axeFaults } from '../support/faults.ts'
import { ask, counted, results, status } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

test.describe('where the index cannot be had', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED|Pagefind/i })

  for (const [what, blocked] of [
    ['the worker', /\/worker-[^/]*\.js$/],
    ['Pagefind’s script', /pagefind\.js$/],
    ['its list of indexes', /pagefind-entry\.json(\?|$)/],
    ['its list of pages', /\.pf_meta(\?|$)/],
    ['a part of its index', /\.pf_index(\?|$)/],
    ['its results', /\.pf_fragment(\?|$)/],
  ] as const) {
    test(`says so for ${what}, and tries again`, async ({ context, page, sites }) => {
      await context.route(blocked, (route) => route.abort())
      await ask(page, sites.bamako, 'wheat')
      await expect(status(page)).toHaveText('The search could not be loaded.')
      await expect(page.getByRole('main').getByRole('link', { name: 'Sources' })).toBeVisible()
      await context.unroute(blocked)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(status(page)).toHaveText('2 facts for “wheat”')
      await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden()
    })
  }

  test('fetches a page anew whose scripts are no more', async ({ page, sites }) => {
    const cached = /\/search\/\?q=/
    await page.route(/\/worker-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.route(cached, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const older = html.replace('early.js"></script>', 'early.js?older"></script>')
      await route.fulfill({ response, body: older })
    })
    await ask(page, sites.bamako, 'wheat')
    await expect(status(page)).toHaveText('The search could not be loaded.')
    await page.unroute(cached)
    await page.unroute(/\/worker-[^/]*\.js$/)
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Try again' }).click()
    await reloaded
    await expect(status(page)).toHaveText('2 facts for “wheat”')
  })

  for (const [what, answer] of [
    ['is missing', { status: 404, body: '' }],
    ['is a page for people', { status: 200, contentType: 'text/html', body: '<p>Hello</p>' }],
  ] as const)
    test(`says so where a part of the index ${what}`, async ({ page, sites }) => {
      await page.route(/\.pf_index/, (route) => route.fulfill(answer))
      await ask(page, sites.bamako, 'wheat')
      await expect(status(page)).toHaveText('The search could not be loaded.')
    })

  test('says so where it is of other facts than the page', async ({ page, sites }) => {
    const halfDeployed = /\/search\/\?q=/
    await page.route(halfDeployed, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({
        response,
        body: html.replace(/data-version="\w+"/, 'data-version="older"'),
      })
    })
    await ask(page, sites.bamako, 'wheat')
    await expect(status(page)).toHaveText('The search could not be loaded.')
    const retry = page.getByRole('button', { name: 'Try again' })
    // The same page is there still: it is searched again, in vain.
    const looked = page.waitForResponse(halfDeployed)
    await retry.click()
    await looked
    await expect(status(page)).toHaveText('The search could not be loaded.')
    // The page of the facts that are deployed is there now: it is fetched anew.
    await page.unroute(halfDeployed)
    await retry.click()
    await expect(status(page)).toHaveText('2 facts for “wheat”')
  })
})

test.describe('where the tables cannot be had', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED/i })

  test('results stand, the facets say so, and can be tried again', async ({ page, sites }) => {
    await page.route(/\/search\/(facets\/\w+|dates)\.json/, (route) => route.abort())
    await page.goto(`${sites.bamako}search/?q=wheat`)
    await expect(results(page)).toHaveCount(2)
    await expect(page.getByText('The counts could not be loaded')).toBeVisible()
    await page.unroute(/\/search\/(facets\/\w+|dates)\.json/)
    await page.locator('.facets-failed').getByRole('button', { name: 'Try again' }).click()
    await counted(page)
    await expect(page.getByText('The counts could not be loaded')).toBeHidden()
  })
})

test.describe('where something is broken', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED|Pagefind/i })

  test('axe finds nothing, and “Try again” loses no focus', async ({ page, sites }) => {
    await page.route(/pagefind\.js|\.json/, (route) => route.abort())
    await page.goto(`${sites.bamako}search/?q=wheat`)
    await expect(page.locator('timeline-search')).toHaveAttribute('data-state', 'failed')
    expect(await axeFaults(page)).toEqual([])
    await page.unroute(/pagefind\.js|\.json/)
    await page.getByRole('button', { name: 'Try again' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('timeline-search')).toHaveAttribute('data-state', 'found')
    await expect(status(page)).toBeFocused()
  })

  test('results stand where names cannot be had', async ({ page, sites }) => {
    await page.route(/(aliases|names)\.json/, (route) => route.abort())
    await page.goto(`${sites.bamako}search/?q=wheat`)
    await expect(results(page)).toHaveCount(2)
    await counted(page)
  })

  test('results stand where another page that was found cannot be had', async ({ page, sites }) => {
    const blocked: string[] = []
    await page.route(/pf_fragment/, async (route) => {
      const response = await route.fetch()
      const text = gunzipSync(await response.body()).toString()
      const url = /"url":"([^"]*)"/.exec(text)?.[1] ?? ''
      if (/^\/(facts|search)\//.test(url)) return route.fulfill({ response })
      blocked.push(url)
      return route.abort()
    })
    await page.goto(`${sites.bamako}search/?q=Lavrov`)
    await expect(results(page)).toHaveCount(10)
    expect(blocked).toContain('/people/sergey-lavrov/')
  })

  test('what is shown stays where the rest cannot be had', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=Lavrov`)
    await expect(results(page)).toHaveCount(10)
    await page.route(/pf_fragment/, (route) => route.abort())
    await results(page).last().focus()
    await expect(page.getByText('The rest could not be loaded.')).toBeVisible()
    await expect(results(page)).toHaveCount(10)
    await page.unroute(/pf_fragment/)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => results(page).count()).toBeGreaterThan(10)
  })
})
