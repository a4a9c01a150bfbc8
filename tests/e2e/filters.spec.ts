import { asked, box, expectShown, shownTitles, status } from '../support/reader.ts'
import { changeAddress } from '../support/search-in-page.ts'
import { factsOf, fits, yearOf, type Facet } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

for (const name of ['bamako', 'fixture'] as const) {
  test.describe(`filters on ${name}`, () => {
    test('each value shows and counts the same facts as a scan of the data', async ({
      page,
      sites,
      builtSites,
    }) => {
      const facts = factsOf(builtSites[name])
      await page.goto(sites[name])
      const values = await page
        .locator('facet-panel input')
        .evaluateAll((boxes) =>
          boxes.map((one) => [
            one.getAttribute('name'),
            (one as HTMLInputElement).value,
            one.parentElement?.querySelector('small')?.textContent,
          ]),
        )
      expect(values.length).toBeGreaterThan(10)
      for (const [facet, value, count] of values as [Facet, string, string][]) {
        const expected = facts.filter(fits({ [facet]: [value] }))
        expect(count, `${facet}=${value}`).toBe(String(expected.length))
        await changeAddress(page, `?${facet}=${encodeURIComponent(value)}`)
        await expectShown(page, expected)
        await expect(status(page)).toHaveText(
          `${String(expected.length)} of ${String(facts.length)} facts`,
        )
      }
    })

    test('the counts of a facet ignore its own choice', async ({ page, sites, builtSites }) => {
      const facts = factsOf(builtSites[name])
      const topic = facts[0]?.topics[0] ?? ''
      await page.goto(`${sites[name]}?topic=${topic}&status=claimed`)
      for (const other of new Set(facts.flatMap(({ topics }) => topics))) {
        const count = facts.filter(fits({ topic: [other], status: ['claimed'] })).length
        await expect(box(page, 'topic', other).locator('~ small')).toHaveText(String(count))
        const isDisabled = await box(page, 'topic', other).isDisabled()
        expect(isDisabled).toBe(count === 0 && other !== topic)
      }
    })
  })
}

test('boxes can be chosen by keyboard and combined, and the address holds them', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.bamako)
  await page.goto(`${sites.bamako}?k=1`)
  await page.getByRole('checkbox', { name: /^Military/ }).focus()
  await page.keyboard.press('Space')
  await expectShown(page, facts.filter(fits({ topic: ['military'] })))
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expectShown(page, facts.filter(fits({ topic: ['military', 'economy'] })))
  await page.getByRole('checkbox', { name: /^Claimed/ }).focus()
  await page.keyboard.press('Space')
  const choice = { topic: ['military', 'economy'], status: ['claimed'] }
  await expectShown(page, facts.filter(fits(choice)))
  expect(asked(page)).toBe('?k=1&topic=economy&topic=military&status=claimed')

  await page.reload()
  await expectShown(page, facts.filter(fits(choice)))
  await expect(page.getByRole('checkbox', { name: /^Claimed/ })).toBeChecked()
  await page.goBack()
  await expectShown(page, facts.filter(fits({ topic: ['military', 'economy'] })))
  await expect(page.getByRole('checkbox', { name: /^Claimed/ })).not.toBeChecked()
  await page.goBack()
  await page.goBack()
  await expectShown(page, facts)
  await page.goForward()
  await expectShown(page, facts.filter(fits({ topic: ['military'] })))
})

test('filters can be removed one by one, and the focus stays nearby', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.bamako)
  await page.goto(`${sites.bamako}?topic=military&status=claimed&from=2023-01&to=2023-02&k=1`)
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button')
  await expect(chips).toHaveText(['Military', 'Claimed', 'from January 2023 to February 2023'])
  await chips.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveText(['Military', 'from January 2023 to February 2023'])
  await expect(chips.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveText(['Military'])
  await expectShown(page, facts.filter(fits({ topic: ['military'] })))
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectShown(page, facts)
  await expect(status(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden()
  expect(asked(page)).toBe('?k=1')
})

test('headings and contents count what is shown, and silences are hidden', async ({
  page,
  sites,
  builtSites,
}) => {
  await page.goto(sites.bamako)
  const before = await page.locator('fact-filter').innerText()
  await expect(page.locator('.silence').first()).toBeVisible()
  await page.goto(`${sites.bamako}?topic=military`)
  await expect(status(page)).toHaveText(/ of /)
  await expect(page.locator('.silence:visible')).toHaveCount(0)
  for (const group of await page.locator('.group:visible').all()) {
    const count = await group.locator('.fact:visible').count()
    expect(count).toBeGreaterThan(0)
    const words = count === 1 ? '1 fact' : `${String(count)} facts`
    const told = await group.locator('.group-head p').textContent()
    expect(told?.trim()).toBe(words)
    const id = (await group.getAttribute('id')) ?? ''
    const lines = page.locator(`.contents-link[href="#${id}"] small`)
    for (const line of await lines.all()) expect(await line.innerText()).toBe(String(count))
  }
  const links = page.locator('.contents-link:visible')
  for (const link of await links.all())
    await expect(
      page.locator(`[id="${(await link.getAttribute('href'))?.slice(1) ?? ''}"]`),
    ).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  expect(await page.locator('fact-filter').innerText()).toBe(before)
  expect(await shownTitles(page)).toHaveLength(factsOf(builtSites.bamako).length)
})

test('a statement shown without its occasion names the occasion', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  const occasion = page.locator('li[data-fact]:has(> .said)').first()
  const title = await occasion.locator('> .fact .fact-title a').innerText()
  const statement = occasion.locator('.said li[data-fact]').first()
  const about = (await statement.getAttribute('data-about')) ?? ''
  const own = ((await occasion.getAttribute('data-about')) ?? '').split(' ')
  const [facet, value] =
    about
      .split(' ')
      .find((one) => !own.includes(one))
      ?.split(':') ?? []
  await page.goto(`${sites.bamako}?${facet ?? ''}=${value ?? ''}`)
  await expect(statement.locator('.fact')).toBeVisible()
  await expect(occasion.locator('> .fact')).toBeHidden()
  await expect(occasion.getByText('Said at this event')).toBeHidden()
  await expect(occasion.locator('[data-part="said-at"]')).toHaveText(`Said at: ${title}`)
})

test('the counts of a person’s facts filter them, under the names of their kinds', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.bamako).filter(({ people }) => people.includes('sergey-lavrov'))
  const claims = facts.filter(fits({ status: ['claimed'] }))
  await page.goto(`${sites.bamako}people/sergey-lavrov/`)
  await page.getByRole('link', { name: `${String(claims.length)} claims`, exact: true }).click()
  await expectShown(page, claims)
  await expect(page.locator('.chip')).toHaveText('Claimed')
})

test('a value that no fact has is ignored: it may be another site’s', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}?source=newsletter&topic=military`)
  await expect(status(page)).toHaveText('6 of 26 facts')
})

test('an empty list says so and suggests what to try', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}?topic=summit&status=claimed`)
  await expect(status(page)).toHaveText('0 of 26 facts')
  await expect(page.locator('main')).toContainText('No facts match.')
  await page.getByRole('link', { name: /^Search all facts/ }).click()
  await expect(page).toHaveURL(`${sites.bamako}search/`)
})

test('dates before year 1 and open ends are filtered by their spans', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.fixture)
  await page.goto(`${sites.fixture}?from=-0239&to=-0043`)
  const met = facts.filter(
    ({ earliest, latest }) =>
      (earliest === null || yearOf(earliest) <= -43) && (latest === null || yearOf(latest) >= -239),
  )
  expect(met.length).toBeGreaterThan(1)
  await expectShown(page, met)
  await expect(page.locator('.chip')).toHaveText('from 240 BC to 44 BC')
})
