import { ask, field, found, results, status } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

test('answers as one types, and keeps the search in the address', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/`)
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
  await ask(page, sites.bamako, 'second batch')
  await expect(field(page)).toHaveValue('second batch')
  const first = results(page).first()
  const title = (await first.textContent()) ?? ''
  await first.click()
  await expect(page).toHaveURL(/\/facts\/second-batch-of-aircraft\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('shows the mark, the date as the page has it, and who says so', async ({ page, sites }) => {
  await ask(page, sites.bamako, '19 January')
  const first = page.locator('.search-result').first()
  await expect(first.getByRole('img', { name: 'Claimed' })).toBeVisible()
  await expect(first.locator('time')).toHaveText('19 January 2023')
  await expect(first.locator('time')).toHaveAttribute('datetime', '2023-01-19')
  await expect(first.locator('.attribution')).toHaveText(
    'Claimed by Sergey Lavrov, 7 February 2023',
  )
  await ask(page, sites.bamako, 'large batch')
  await expect(page.locator('.search-result time').first()).toHaveText('sometime in January 2023')
})

test('“back” walks the searches that were sent', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/`)
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
    await ask(page, sites.bamako, query)
    await expect(status(page)).toHaveText('No facts mention “helicopters”.')
    await expect(results(page)).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'What to try' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'People' })).toBeVisible()
})

test('a word that no fact has leads to the search without it', async ({ page, sites }) => {
  await ask(page, sites.bamako, 'Sergey Viktorovich Lavrov', { topic: ['economy'] })
  const way = page.getByRole('list', { name: 'Wider searches' }).getByRole('link')
  const told = /^\d+/.exec((await way.textContent()) ?? '')?.[0]
  await way.click()
  await expect(page).toHaveURL(/\?q=Sergey\+Lavrov&topic=economy$/)
  await expect(status(page)).toHaveText(`${told ?? ''} facts for “Sergey Lavrov”`)
})

test('the title of the page tells what is searched', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/`)
  const title = await page.title()
  await field(page).fill('wheat')
  await expect(page).toHaveTitle(`wheat – ${title}`)
  await field(page).fill('')
  await expect(page).toHaveTitle(title)
})

test('works under a base path', async ({ page, sites }) => {
  await ask(page, sites.bamako, 'wheat')
  await expect(results(page)).toHaveCount(2)
  await results(page).first().click()
  await expect(page).toHaveURL(/\/any\/base\/facts\/[\w-]+\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/wheat/i)
})

test('a facet and a span in the address narrow what is found, and stay there', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}search/?topic=summit`)
  await expect(status(page)).toHaveText('3 facts')
  await page.goto(`${sites.bamako}search/?q=Diop&topic=summit&topic=military&from=2023-06`)
  await expect(status(page)).toHaveText('2 facts for “Diop”')
  await field(page).fill('Lavrov')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\?q=Lavrov&topic=summit&topic=military&from=2023-06$/)
})

test('a misspelt name leads to the name, and keeps what narrows', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/?q=Lavrof&topic=military`)
  await page.getByRole('list', { name: 'Hints' }).getByRole('link', { name: 'Lavrov' }).click()
  await expect(page).toHaveURL(/\?q=Lavrov&topic=military$/)
  await expect(status(page)).toContainText('“Lavrov”')
})

test('other pages stand above the facts and are not counted', async ({
  page,
  sites,
  builtSites,
}) => {
  await ask(page, sites.bamako, 'Lavrov')
  const ids = await found(page)
  expect(await status(page).textContent()).toMatch(new RegExp(`^${String(ids.length)} facts`))
  const known = factsOf(builtSites.bamako).map(({ id }) => id)
  expect(known).toEqual(expect.arrayContaining(ids))
  const hints = page.getByRole('list', { name: 'Hints' })
  await expect(hints).toHaveText(/Person: Sergey Lavrov/)
  await hints.getByRole('link', { name: 'Sergey Lavrov' }).click()
  await expect(page).toHaveURL(/\/any\/base\/people\/sergey-lavrov\/$/)
})

test('shows the text that matched, and tells where it is', async ({ page, sites }) => {
  await ask(page, sites.bamako, 'Moscow axis')
  const first = page.locator('.search-result').first()
  // A quotation as it is, with nothing of the record around it.
  await expect(first.locator('.search-result-excerpt')).toHaveText(/^“[^“”]+”$/)
  await ask(page, sites.bamako, '19 January')
  await expect(first).toContainText('Match: date')
})

test('says how many facts are dated to a day, and ranks what a person did first', async ({
  page,
  sites,
}) => {
  await ask(page, sites.bamako, '7 February 2023')
  await expect(status(page)).toHaveText(/: \d+ dated to that time, \d+ that may include it/)
  await ask(page, sites.bamako, 'Lavrov')
  const titles = page.locator('.search-result h3')
  await expect(titles.filter({ hasText: 'joint press conference' })).toBeVisible()
  await expect(titles.first()).not.toHaveText(/says|predicts|hopes|argues/)
})

test('the header leads here', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  await page.getByRole('banner').getByRole('searchbox').fill('wheat')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('2 facts for “wheat”')
})
