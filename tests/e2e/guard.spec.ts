import { axeFaults } from '../support/faults.ts'
import { watch } from '../support/guard.ts'
import { expect, test } from '../support/sites.ts'

const breaches: [name: string, body: string, problem: RegExp][] = [
  ['an error on the console', '<script>console.error("oh")</script>', /^console: oh/],
  ['an error that is thrown', '<script>throw new Error("oh")</script>', /^error: Error: oh/],
  [
    'a request elsewhere',
    '<img src="https://elsewhere.example/a.png">',
    /^request: https:\/\/else/,
  ],
  [
    'a breach of the policy',
    `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="/a.png">`,
    /^console: the policy's img-src blocked http:\/\/here/,
  ],
]

for (const [name, body, problem] of breaches) {
  test(`the guard sees ${name}`, async ({ browser }) => {
    // A separate context, which this test’s own guard does not watch.
    const context = await browser.newContext()
    const problems = await watch(context, ['http://here.example'])
    await context.route('http://here.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    )
    const page = await context.newPage()
    await page.goto('http://here.example/')
    await expect.poll(() => problems.filter((line) => problem.test(line))).toHaveLength(1)
    await context.close()
  })
}

test('the guard fails the test whose page logs an error', async ({ page, sites }) => {
  test.fail()
  await page.goto(sites.bamako)
  await page.evaluate(() => {
    console.error('oh')
  })
})

test('axe finds an image without a text alternative, and faint colours', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}about/`)
  await page.evaluate(() => {
    const image = document.createElement('img')
    const faint = document.createElement('p')
    faint.textContent = 'too faint'
    faint.style.color = 'light-dark(#ccc, #333)'
    document.querySelector('main')?.append(image, faint)
  })
  const rules = async (only?: string[]) => (await axeFaults(page, only)).map(([rule]) => rule)
  expect((await rules()).sort()).toEqual(['color-contrast', 'image-alt'])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await rules(['color-contrast'])).toEqual(['color-contrast'])
})

test.describe('with something tolerated', () => {
  test.use({ tolerated: /status of 404/ })

  test('the guard lets it pass', async ({ page, sites }) => {
    const response = await page.goto(`${sites.bamako}no-such-page/`)
    expect(response?.status()).toBe(404)
  })
})
