import { readDist, type Dist } from '../support/dist.ts'
import { siteHtmlProblems } from '../support/html.ts'
import { spread } from '../support/page-kinds.ts'
import { linkProblems } from '../support/links.ts'
import { foreignProblems, policyProblems } from '../support/policy.ts'
import { builtNames, type BuiltSites } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'
import { weightOf } from '../support/weight.ts'

/** Bytes, gzipped, that a page for reading may ship; the search page is for searching. */
const budget = { script: 10_000, style: 15_000 }

/** At most so many pages of a site are held to the HTML standard, spread over all of it. */
const MOST_PAGES = 60

/** The built files of a site; an empty folder would pass every test here. */
function dist(builtSites: BuiltSites, name: keyof BuiltSites): Dist {
  const files = readDist(builtSites[name].folder)
  expect(files.pages.map(({ path }) => path)).toContain('index.html')
  return files
}

for (const name of builtNames) {
  test.describe(`the files of ${name}`, () => {
    test('are valid HTML', async ({ builtSites }) => {
      const files = dist(builtSites, name)
      const pages = spread(files.pages, MOST_PAGES)
      expect(await siteHtmlProblems({ ...files, pages })).toEqual([])
    })

    test('link to nothing that is not there', ({ builtSites }) => {
      expect(linkProblems(dist(builtSites, name), builtSites[name])).toEqual([])
    })

    test('have a policy that no script escapes', ({ builtSites }) => {
      expect(dist(builtSites, name).pages.flatMap(policyProblems)).toEqual([])
    })

    test('load nothing from elsewhere', ({ builtSites }) => {
      const { siteUrl } = builtSites[name]
      const { pages } = dist(builtSites, name)
      expect(pages.flatMap((page) => foreignProblems(page, siteUrl))).toEqual([])
    })

    test('keep within their weight', ({ builtSites }) => {
      const files = dist(builtSites, name)
      const heavy = files.pages
        .filter(({ path }) => path !== 'search/index.html')
        .map((page) => ({ page: page.path, ...weightOf(page, files, builtSites[name].basePath) }))
        .filter(({ script, style }) => script > budget.script || style > budget.style)
      expect(heavy).toEqual([])
    })
  })
}
