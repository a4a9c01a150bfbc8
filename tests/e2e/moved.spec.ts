import { attribute, readDist } from '../support/dist.ts'
import { expect, test } from '../support/sites.ts'

const OLD = 'facts/the-comet-over-florence/'
const NEW = 'facts/toscanelli-observes/'

test.describe('an old address', () => {
  test.use({ javaScriptEnabled: false })

  test('leads to the page, where what is not said is listed', async ({ page, builtSites }) => {
    await page.goto(builtSites.fixture.url + OLD)
    await expect(page).toHaveURL(builtSites.fixture.url + NEW)
    await expect(page.locator('#not-said').getByRole('listitem')).toHaveText([
      'What he observed with.',
      'Whether he took it for a star & why.',
    ])
  })
})

test('an old address is kept from search engines, and only the data has it', ({ builtSites }) => {
  const { folder, siteUrl, basePath } = builtSites.fixture
  const { pages, paths, read } = readDist(folder)
  const old = pages.find(({ path }) => path === `${OLD}index.html`)
  const head = old?.elements.map(({ attrs }) => attrs.map(({ value }) => value))
  expect(head).toContainEqual(['canonical', siteUrl + basePath + NEW])
  expect(head).toContainEqual(['refresh', `0; url=${basePath}${NEW}`])
  expect(head).toContainEqual(['robots', 'noindex'])
  const links = old?.elements.filter((element) => attribute(element, 'href') === basePath + NEW)
  expect(links?.map(({ tagName }) => tagName)).toContain('a')
  const texts = [...paths].filter((path) => /\.(?:html|xml|json|txt)$/.test(path))
  const naming = texts.filter((path) => read(path).includes('the-comet-over-florence'))
  expect(naming).toEqual(['timeline.json'])
})
