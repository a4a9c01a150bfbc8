import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACETS, type Facet } from '../../src/timeline/facet-names.ts'
import type { BuiltSite } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'

interface FactJson {
  id: string
  title: string
  status: string
  known: string | null
  earliest: string | null
  latest: string | null
  sources: { source: string }[]
  people: string[]
  organisations: string[]
  places: string[]
  topics: string[]
}

/** What a site says of itself, as data; its filters must agree with a plain scan of it. */
function factsOf({ folder }: BuiltSite): FactJson[] {
  const text = readFileSync(join(folder, 'timeline.json'), 'utf8')
  return (JSON.parse(text) as { facts: FactJson[] }).facts
}

const VALUES: Record<Facet, (fact: FactJson) => string[]> = {
  topic: ({ topics }) => topics,
  person: ({ people }) => people,
  organisation: ({ organisations }) => organisations,
  place: ({ places }) => places,
  source: ({ sources }) => sources.map(({ source }) => source),
  status: ({ status }) => [status],
}

type Choice = Partial<Record<Facet, string[]>>
const fits = (choice: Choice) => (fact: FactJson) =>
  FACETS.every(
    (facet) => choice[facet]?.some((value) => VALUES[facet](fact).includes(value)) ?? true,
  )

/** The titles of the facts that a page shows. */
const shownTitles = (page: Page): Promise<string[]> =>
  page.locator('fact-filter .fact-title a:visible').allInnerTexts()

const titles = (facts: FactJson[]): string[] => facts.map(({ title }) => title).sort()

async function expectShown(page: Page, facts: FactJson[]): Promise<void> {
  await expect.poll(async () => (await shownTitles(page)).sort()).toEqual(titles(facts))
}

const box = (page: Page, facet: Facet, value: string): Locator =>
  page.locator(`input[name="${facet}"][value="${value}"]`)
const status = (page: Page): Locator => page.locator('fact-filter').getByRole('status')
const search = (page: Page): string => new URL(page.url()).search

/** Sums layout shifts, those after a reader's input too. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
}

for (const name of ['real', 'fixture'] as const) {
  test.describe(`filters on ${name}`, () => {
    test('each value shows what a scan of the data gives, and counts it', async ({
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
        await page.goto(`${sites[name]}?${facet}=${encodeURIComponent(value)}`)
        await expectShown(page, expected)
        await expect(status(page)).toHaveText(
          `${String(expected.length)} of ${String(facts.length)} facts`,
        )
      }
    })

    test('counts of a facet pass over its own choice', async ({ page, sites, builtSites }) => {
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

    test('on each day on which something became public, the list stands as it was known', async ({
      page,
      sites,
      builtSites,
    }) => {
      const facts = factsOf(builtSites[name])
      await page.goto(sites[name])
      const slider = page.getByRole('slider', { name: 'As it was known on' })
      await expect(slider).toHaveAttribute('aria-valuetext', 'Everything known by now')
      const steps = Number(await slider.getAttribute('max'))
      expect(steps).toBe(
        new Set(facts.flatMap(({ known }) => (known === null ? [] : dayOf(known)))).size,
      )
      await slider.focus()
      for (let step = steps - 1; step >= 0; step--) {
        await page.keyboard.press('ArrowLeft')
        const day = new URLSearchParams(search(page)).get('known') ?? ''
        const known = facts.filter((fact) => fact.known !== null && dayOf(fact.known) <= dayOf(day))
        const unsure = facts.filter((fact) => fact.known === null)
        await expectShown(page, [...known, ...unsure])
        const apart = page.getByRole('region', { name: 'Day of first report not known' })
        await expect(apart.locator('.fact')).toHaveCount(unsure.length)
        await expect(page.locator('.known-told')).toContainText(
          `${String(known.length)} of ${String(facts.length)} facts had been reported`,
        )
        await expect(slider).toHaveAttribute('aria-valuetext', /had been reported$/)
        await expect(page.locator('.outcome:visible')).toHaveCount(0)
      }
      await page.keyboard.press('End')
      await expectShown(page, facts)
      expect(search(page)).toBe('')
      await expect(status(page)).toHaveText(`${String(facts.length)} facts`)
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const forcedColors of ['none', 'active'] as const) {
        test(`axe finds nothing with filters on, ${colorScheme}, forced colours ${forcedColors}`, async ({
          page,
          sites,
          builtSites,
        }) => {
          await page.emulateMedia({ colorScheme, forcedColors })
          const day = factsOf(builtSites[name]).find(({ known }) => known)?.known ?? ''
          for (const query of [`?status=claimed&known=${day}`, '?topic=no-such-topic&from=1000']) {
            await page.goto(sites[name] + query)
            await page.locator('.chip').first().waitFor()
            const { violations } = await new AxeBuilder({ page })
              .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
              .analyze()
            expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
              [],
            )
          }
        })
      }
    }

    for (const width of [320, 1280])
      for (const query of [
        '',
        '?status=claimed',
        '?from=2023-02',
        name === 'real' ? '?topic=summit&status=claimed' : '?topic=omens&status=announced',
        '?known=2023-01-27',
      ])
        test(`${query || 'no filter'} shifts nothing on load at ${String(width)} px, and fits`, async ({
          page,
          sites,
        }) => {
          await page.setViewportSize({ width, height: 640 })
          const shifted = await watchShifts(page)
          await page.goto(sites[name] + query, { waitUntil: 'networkidle' })
          await expect(status(page)).toHaveText(query === '' ? /^\s*\d+ facts\s*$/ : / of /)
          expect(await shifted()).toBe(0)
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(wide).toBe(0)
        })
  })
}

test('an address with filters shifts nothing though its script is slow', async ({
  page,
  sites,
}) => {
  const shifted = await watchShifts(page)
  await page.route(/list[^/]*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    await route.continue()
  })
  for (const query of ['?topic=summit&status=claimed', '?status=announced', '?known=2023-01-27']) {
    await page.goto(sites.real + query)
    await expect(status(page)).toHaveText(/ of /)
    await expect(status(page)).toBeVisible()
    expect(await shifted(), query).toBe(0)
  }
})

test.describe('where the script never comes', () => {
  test.use({ tolerated: /ERR_FAILED/ })

  test('the whole list is shown all the same', async ({ page, sites, builtSites }) => {
    await page.route(/list[^/]*\.js$/, (route) => route.abort())
    await page.goto(`${sites.real}?topic=military`)
    await expectShown(page, factsOf(builtSites.real))
  })
})

/** The last day of a date, as a number that has the order of time, years before zero too. */
function dayOf(date: string): number {
  const [, year = '', month = '12', day = '31'] =
    /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

test('boxes are chosen by keyboard, combined, and stand in the address', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.based)
  await page.goto(`${sites.based}?k=1`)
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
  expect(search(page)).toBe('?k=1&topic=economy&topic=military&status=claimed')

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

test('filters are taken away one by one, and the keyboard goes on from there', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.real)
  await page.goto(`${sites.real}?topic=military&status=claimed&from=2023-01&to=2023-02&k=1`)
  const chips = page.getByRole('list', { name: 'Filters that are on' }).getByRole('button')
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
  expect(search(page)).toBe('?k=1')
})

test('headings and contents tell what is shown, and silences are not told', async ({
  page,
  sites,
  builtSites,
}) => {
  await page.goto(sites.real)
  const before = await page.locator('fact-filter').innerText()
  await expect(page.locator('.silence').first()).toBeVisible()
  await page.goto(`${sites.real}?topic=military`)
  await expect(status(page)).toHaveText(/ of /)
  await expect(page.locator('.silence:visible')).toHaveCount(0)
  for (const group of await page.locator('.group:visible').all()) {
    const count = await group.locator('.fact:visible').count()
    expect(count).toBeGreaterThan(0)
    const words = count === 1 ? '1 fact' : `${String(count)} facts`
    const told = await group.locator('.group-head p').textContent()
    expect(told?.trim()).toBe(words)
    const id = (await group.locator('h3').first().getAttribute('id')) ?? ''
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
  expect(await shownTitles(page)).toHaveLength(factsOf(builtSites.real).length)
})

test('a statement is shown without its occasion, and says at which it was made', async ({
  page,
  sites,
}) => {
  await page.goto(sites.real)
  const occasion = page.locator('li[data-fact]:has(> .said)').first()
  const title = await occasion.locator('> .fact .fact-title').innerText()
  const statement = occasion.locator('.said li[data-fact]').first()
  const about = (await statement.getAttribute('data-about')) ?? ''
  const own = ((await occasion.getAttribute('data-about')) ?? '').split(' ')
  const [facet, value] =
    about
      .split(' ')
      .find((one) => !own.includes(one))
      ?.split(':') ?? []
  await page.goto(`${sites.real}?${facet ?? ''}=${value ?? ''}`)
  await expect(statement.locator('.fact')).toBeVisible()
  await expect(occasion.locator('> .fact')).toBeHidden()
  await expect(occasion.getByText('Said here')).toBeHidden()
  await expect(occasion.locator('[data-part="said-at"]')).toHaveText(`Said at ${title}`)
})

test('a value that no fact has filters nothing: it may be another site’s', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.real}?source=newsletter&topic=military`)
  await expect(status(page)).toHaveText('6 of 26 facts')
})

test('nothing found is said, with what to try', async ({ page, sites }) => {
  await page.goto(`${sites.based}?topic=summit&status=claimed`)
  await expect(status(page)).toHaveText('0 of 26 facts')
  await expect(page.locator('main')).toContainText('No fact fits these filters.')
  await page.getByRole('link', { name: /^Search all facts/ }).click()
  await expect(page).toHaveURL(`${sites.based}search/`)
})

test('a brush sets the span, and is set by the address', async ({ page, sites }) => {
  await page.goto(sites.real)
  const brush = (detail: object) =>
    page.locator('fact-filter').evaluate((filter, span) => {
      const brush = filter.querySelector('time-brush')
      brush?.dispatchEvent(new CustomEvent('timespan', { detail: span, bubbles: true }))
    }, detail)
  const drawn = () =>
    page
      .locator('time-brush:visible')
      .evaluate((brush) => [Reflect.get(brush, 'from'), Reflect.get(brush, 'to')] as unknown)
  const length = await page.evaluate(() => history.length)
  await brush({ from: '2023-02', to: null })
  await brush({ from: '2023-02-07', to: '2023' })
  expect(search(page)).toBe('?from=2023-02-07&to=2023')
  expect(await drawn()).toEqual(['2023-02-07', '2023-12-31'])
  // To move a brush on is one step of “back”, however often.
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await page.goBack()
  expect(await drawn()).toEqual([null, null])
  await brush({ from: null, to: null })
  expect(search(page)).toBe('')
})

test('marks of an axis are pale where nothing of theirs is shown', async ({ page, sites }) => {
  await page.goto(`${sites.real}?topic=military`)
  const mark = (id: string): Locator => page.locator(`time-brush:visible a[data-facts~="${id}"]`)
  await expect(mark('second-batch-of-aircraft')).not.toHaveClass(/off/)
  await expect(mark('lavrov-in-iraq')).toHaveClass(/off/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(mark('lavrov-in-iraq')).not.toHaveClass(/off/)
})

test('on a narrow page the facets are folded, and open by keyboard', async ({ page, sites }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(sites.real)
  await expect(page.getByRole('checkbox', { name: /^Military/ })).toBeHidden()
  await page.locator('facet-panel summary').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /^Military/ }).check()
  await expect(status(page)).toHaveText(/^\d+ of 26 facts$/)
})

test('a long facet shows its first values, the chosen ones, and all on request', async ({
  page,
  sites,
}) => {
  await page.goto(sites.fixture)
  const facet = page.getByRole('group', { name: 'Places' })
  const boxes = facet.locator('input:visible')
  const all = await facet.locator('input').count()
  expect(all).toBeGreaterThan(8)
  await expect(boxes).toHaveCount(8)
  const last = (await facet.locator('input').last().getAttribute('value')) ?? ''
  const more = facet.getByRole('button', { name: `Show all ${String(all)}` })
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(boxes).toHaveCount(all)
  await expect(facet.getByRole('button', { name: 'Show fewer' })).toBeFocused()
  await page.goto(`${sites.fixture}?place=${encodeURIComponent(last)}`)
  await expect(boxes).toHaveCount(9)
})

test('dates before year 1 and open ends are filtered by their spans', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.fixture)
  const year = (text: string | null): number | null =>
    text === null ? null : Number(/^[+-]?\d+/.exec(text)?.[0])
  await page.goto(`${sites.fixture}?from=-0239&to=-0043`)
  const met = facts.filter(
    ({ earliest, latest }) =>
      (year(earliest) ?? -Infinity) <= -43 && (year(latest) ?? Infinity) >= -239,
  )
  expect(met.length).toBeGreaterThan(1)
  await expectShown(page, met)
  await expect(page.locator('.chip')).toHaveText('from 240 BC to 44 BC')
})

test('facets can lead to another page, and be given other values', async ({ page, sites }) => {
  await page.goto(sites.real)
  await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text()
    const panel = new DOMParser().parseFromString(html, 'text/html').querySelector('facet-panel')
    panel?.setAttribute('data-lead-to', '/search/')
    document.querySelector('facet-panel')?.replaceWith(panel ?? '')
  })
  const panel = page.locator('facet-panel')
  await expect(panel.getByRole('link', { name: /^Military/ })).toHaveAttribute(
    'href',
    '/search/?topic=military',
  )
  await expect(panel.getByRole('link', { name: /^Claimed/ })).toHaveAttribute(
    'href',
    '/search/?status=claimed',
  )
  await expect(panel.getByRole('checkbox')).toHaveCount(0)
  await panel.evaluate((panel) => {
    const values = [{ value: 'a b', name: 'A & B', count: 1200 }]
    ;(panel as HTMLElement & { setValues: (facet: string, values: object[]) => void }).setValues(
      'topic',
      values,
    )
  })
  await expect(panel.getByRole('link', { name: 'A & B 1,200' })).toHaveAttribute(
    'href',
    '/search/?topic=a+b',
  )
})

test('from right to left nothing sticks out', async ({ page, sites }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${sites.real}?topic=military&known=2023-02-07`)
    const wide = await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
      for (const fold of document.querySelectorAll('details')) fold.open = true
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
    expect(wide).toBe(0)
    const sides = await page
      .locator('label.facet-item')
      .first()
      .evaluate((label) => {
        const left = (part: string) => label.querySelector(part)?.getBoundingClientRect().left ?? 0
        return left('input') > left('.facet-name') && left('.facet-name') > left('small')
      })
    expect(sides).toBe(true)
  }
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('facets lead to the pages of what they name', async ({ page, sites, builtSites }) => {
    await page.goto(`${sites.based}?topic=military`)
    await expectShown(page, factsOf(builtSites.based))
    await expect(page.getByRole('slider')).toBeHidden()
    await expect(page.getByRole('group', { name: 'Status' })).toBeHidden()
    const facets = page.locator('facet-panel')
    for (const [name, path] of [
      ['Military', 'topics/military/'],
      ['Sergey Lavrov', 'people/sergey-lavrov/'],
      ['What Did Russia', 'sources/sputnik-2023-02-07/'],
    ] as const) {
      await facets.getByRole('link', { name: new RegExp(`^${name}`) }).click()
      await expect(page).toHaveURL(sites.based + path)
      await page.goBack()
    }
  })
})
