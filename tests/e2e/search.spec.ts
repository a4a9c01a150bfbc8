import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/sites.ts'

const field = (page: Page): Locator => page.getByRole('searchbox', { name: /words, names/i })
const status = (page: Page): Locator => page.locator('timeline-search').getByRole('status')
const results = (page: Page): Locator => page.getByRole('list', { name: 'Results' }).locator('h2 a')

/** Opens the search page with a query, and waits for its answer. */
async function ask(page: Page, site: string, query: string, order = ''): Promise<void> {
  const parameters = new URLSearchParams({ q: query, ...(order === '' ? {} : { sort: order }) })
  await page.goto(`${site}search/?${parameters.toString()}`)
  await expect(status(page)).toContainText(/facts? for|no fact|could not/i)
}

/** The ids of all facts that a query finds, in the order in which they stand. */
async function found(page: Page, site: string, query: string, order = ''): Promise<string[]> {
  await ask(page, site, query, order)
  const count = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? 0)
  // More come with the focus, as when one tabs through them.
  while ((await results(page).count()) < count) {
    const before = await results(page).count()
    await results(page).last().focus()
    await expect.poll(() => results(page).count()).toBeGreaterThan(before)
  }
  const addresses = await results(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )
  return addresses.map((address) => /facts\/([^/]+)\/(\?|$)/.exec(address)?.[1] ?? address)
}

test('answers as one types, and keeps the search in the address', async ({ page, sites }) => {
  await page.goto(`${sites.real}search/`)
  await field(page).pressSequentially('wheat')
  await expect(status(page)).toHaveText('2 facts for “wheat”')
  await expect(page).toHaveURL(/\/search\/\?q=wheat$/)
  await expect(results(page).first()).toContainText('wheat')
  await expect(page.locator('.search-result mark').first()).toHaveText('wheat')
})

test('answers the address that it is opened with, and leads to the fact', async ({
  page,
  sites,
}) => {
  await ask(page, sites.real, 'second batch')
  await expect(field(page)).toHaveValue('second batch')
  const first = results(page).first()
  const title = (await first.textContent()) ?? ''
  await first.click()
  await expect(page).toHaveURL(/\/facts\/second-batch-of-aircraft\/\?highlight=second\+batch/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('shows the mark, the date as the page has it, and who says so', async ({ page, sites }) => {
  await ask(page, sites.real, '19 January')
  const first = page.locator('.search-result').first()
  await expect(first.getByRole('img', { name: 'Claimed' })).toBeVisible()
  await expect(first.locator('time')).toHaveText('19 January 2023')
  await expect(first.locator('time')).toHaveAttribute('datetime', '2023-01-19')
  await expect(first.locator('.attribution')).toHaveText(
    'Claimed by Sergey Lavrov, 7 February 2023',
  )
  await ask(page, sites.real, 'large batch')
  await expect(page.locator('.search-result time').first()).toHaveText('sometime in January 2023')
})

const alike: [what: string, queries: string[]][] = [
  ['spellings of a name', ['goita', 'Goyta', 'Goïta', 'GOÏTA']],
  ['transliterations', ['sergey', 'Sergei', 'Serguei']],
  ['British and American', ['fertiliser', 'fertilizer', 'fertilisers', 'Fertilizers']],
  ['forms of a day', ['19 January', 'January 19', '2023-01-19', 'Jan 19, 2023', '19.01.2023']],
  ['forms of a day in numbers', ['2023-01-19', '19-01-2023', '2023/01/19', '19/1/2023']],
  ['forms of a month', ['January 2023', '2023-01', 'Jan 2023']],
]

for (const [what, queries] of alike) {
  test(`${what} find the same facts`, async ({ page, sites }) => {
    const [first = '', ...others] = queries
    const expected = (await found(page, sites.real, first)).sort()
    expect(expected.length).toBeGreaterThan(0)
    for (const query of others)
      expect((await found(page, sites.real, query)).sort(), query).toEqual(expected)
  })
}

for (const query of ['19 January', 'January 19', '2023-01-19']) {
  test(`${query} finds the fact of that day first`, async ({ page, sites }) => {
    const ids = await found(page, sites.real, query)
    expect(ids[0]).toBe('second-batch-of-aircraft')
    // Others mention the day.
    expect(ids.length).toBeGreaterThan(1)
  })
}

test('a month finds what is dated to it and to its days', async ({ page, sites }) => {
  const ids = await found(page, sites.real, '2023-01')
  expect(ids[0]).toBe('large-batch-of-aircraft-equipment')
  expect(ids).toContain('second-batch-of-aircraft')
})

test('a phrase between quotation marks is taken as it stands', async ({ page, sites }) => {
  expect(await found(page, sites.real, '“delivered quite recently”')).toEqual([
    'second-batch-of-aircraft',
  ])
  expect(await found(page, sites.real, '"recently quite"')).toEqual([])
})

test('results stand in the order of time, either way', async ({ page, sites }) => {
  const oldest = await found(page, sites.real, 'summit', 'oldest')
  const newest = await found(page, sites.real, 'summit', 'newest')
  expect(oldest.length).toBeGreaterThan(2)
  expect(newest).toEqual([...oldest].reverse())
  expect(newest.slice(0, 2).sort()).toEqual([
    'summit-in-st-petersburg',
    'summit-participation-of-goita',
  ])
  await page.getByLabel('Order').selectOption('Oldest first')
  await expect(page).toHaveURL(/sort=oldest/)
  await expect(results(page).first()).toHaveAttribute('href', new RegExp(`/${oldest[0] ?? ''}/\\?`))
})

test('“back” walks the searches that were sent', async ({ page, sites }) => {
  await page.goto(`${sites.real}search/`)
  for (const query of ['wheat', 'summit']) {
    await field(page).fill(query)
    await field(page).press('Enter')
    await expect(status(page)).toContainText(`“${query}”`)
  }
  await field(page).fill('sum')
  await expect(status(page)).toContainText('“sum”')
  await page.goBack()
  await expect(status(page)).toContainText('“wheat”')
  await expect(field(page)).toHaveValue('wheat')
  await page.goBack()
  await expect(field(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
})

test('no results: says which word no fact has, and what to try', async ({ page, sites }) => {
  for (const query of ['helicopters', 'Mali helicopters']) {
    await ask(page, sites.real, query)
    await expect(status(page)).toHaveText('No fact has “helicopters”.')
    await expect(results(page)).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'What to try' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'People' })).toBeVisible()
})

test('works under a base path', async ({ page, sites }) => {
  await ask(page, sites.based, 'wheat')
  await expect(results(page)).toHaveCount(2)
  await results(page).first().click()
  await expect(page).toHaveURL(/\/any\/base\/facts\/[\w-]+\/\?/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/wheat/i)
})

test('finds names in other scripts, and nothing withdrawn', async ({ page, sites }) => {
  const expected = ['broom-star-%E5%BD%97%E6%98%9F', 'broom-star-彗星']
  for (const query of ['司馬遷', 'Sima Qian', '馬遷'])
    expect(expected).toContain((await found(page, sites.fixture, query))[0])
  expect(await found(page, sites.fixture, 'excommunicated')).not.toContain('comet-excommunicated')
})

test('a facet and a span in the address narrow what is found, and stay there', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.real}search/?topic=summit`)
  await expect(status(page)).toHaveText('3 facts')
  await page.goto(`${sites.real}search/?q=Diop&topic=summit&topic=military&from=2023-06`)
  await expect(status(page)).toHaveText('2 facts for “Diop”')
  await field(page).fill('Lavrov')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\?q=Lavrov&topic=summit&topic=military&from=2023-06$/)
})

test('a misspelt name leads to the name, and keeps what narrows', async ({ page, sites }) => {
  await page.goto(`${sites.real}search/?q=Lavrof&topic=military`)
  await page.getByRole('list', { name: 'Hints' }).getByRole('link', { name: 'Lavrov' }).click()
  await expect(page).toHaveURL(/\?q=Lavrov&topic=military$/)
  await expect(status(page)).toContainText('“Lavrov”')
})

test('other pages stand above the facts and are not counted', async ({ page, sites }) => {
  await ask(page, sites.based, 'Lavrov')
  const hints = page.getByRole('list', { name: 'Hints' })
  await expect(hints).toHaveText(/Person: Sergey Lavrov/)
  await hints.getByRole('link', { name: 'Sergey Lavrov' }).click()
  await expect(page).toHaveURL(/\/any\/base\/people\/sergey-lavrov\/$/)
})

test('tells where a match stands', async ({ page, sites }) => {
  await ask(page, sites.real, 'Moscow axis')
  await expect(page.locator('.search-result').first()).toContainText('in a quotation')
  await ask(page, sites.real, '19 January')
  await expect(page.locator('.search-result').first()).toContainText('by its date')
})

test.describe('on the page of a fact that was found', () => {
  const found = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)

  test('the words are marked in every spelling, until cleared', async ({ page, sites }) => {
    await ask(page, sites.real, 'fertilizer')
    await results(page).first().click()
    const notice = page.locator('found-words')
    await expect(notice).toContainText('Showing matches for “fertilizer”')
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    )
    expect(marked).toContain('fertilisers')
    expect(marked).toContain('fertilizers')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /[\w-]\/$/)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(notice).toBeHidden()
    await expect(page).toHaveURL(/\/facts\/[\w-]+\/$/)
    expect(await found(page)).toBe(0)
  })

  test('nothing is marked or said without words, or with words that are not there', async ({
    page,
    sites,
  }) => {
    for (const parameters of ['', '?highlight=', '?highlight=zebra']) {
      await page.goto(`${sites.real}facts/bilateral-talks/${parameters}`)
      await expect(page.locator('found-words')).toBeHidden()
      expect(await found(page)).toBe(0)
    }
  })
})

test('the header leads here', async ({ page, sites }) => {
  await page.goto(sites.real)
  await page.getByRole('banner').getByRole('searchbox').fill('wheat')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('2 facts for “wheat”')
})

test('nothing shifts as results arrive', async ({ page, sites }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { shifts })
  })
  await ask(page, sites.real, 'Lavrov')
  await expect(results(page)).toHaveCount(10)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test.describe('where the index cannot be had', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED|Pagefind/i })

  for (const what of ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', '*.pf_fragment']) {
    test(`says so for ${what}, and tries again`, async ({ context, page, sites }) => {
      const blocked = new RegExp(`${what.replace('*', '')}(\\?|$)`)
      await context.route(blocked, (route) => route.abort())
      await ask(page, sites.real, 'wheat')
      await expect(status(page)).toHaveText('The search could not be loaded.')
      await expect(page.getByRole('main').getByRole('link', { name: 'Sources' })).toBeVisible()
      await context.unroute(blocked)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(status(page)).toHaveText('2 facts for “wheat”')
      await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden()
    })
  }

  test('says so where it is of other facts than the page', async ({ page, sites }) => {
    const halfDeployed = /\/search\/\?q=/
    await page.route(halfDeployed, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({ response, body: html.replace(/data-key="\w+"/, 'data-key="older"') })
    })
    await ask(page, sites.real, 'wheat')
    await expect(status(page)).toHaveText('The search could not be loaded.')
    await page.unroute(halfDeployed)
    await ask(page, sites.real, 'wheat')
    await expect(status(page)).toHaveText('2 facts for “wheat”')
  })
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('says why, and offers the indexes', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/`)
    await expect(page.getByText(/needs scripts/)).toBeVisible()
    for (const name of ['People', 'Organisations', 'Places', 'Topics', 'Sources'])
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible()
    await field(page).fill('wheat')
    await field(page).press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=wheat$/)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [what, query] of [
      ['nothing asked', ''],
      ['results', 'wheat'],
      ['no results', 'helicopters'],
    ] as const) {
      test(`has no fault that axe sees: ${what}`, async ({ page, sites }) => {
        if (query === '') await page.goto(`${sites.real}search/`)
        else await ask(page, sites.real, query)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations).toEqual([])
      })
    }
  })
}
