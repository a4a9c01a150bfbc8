import { readDist, type Dist, type Page as HtmlPage } from '../support/dist.ts'
import { siteHtmlProblems } from '../support/html.ts'
import { spread } from '../support/page-kinds.ts'
import { linkProblems } from '../support/links.ts'
import { foreignProblems, policyProblems } from '../support/policy.ts'
import { builtNames, type BuiltSites } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'
import { weightOf } from '../support/weight.ts'

/** The maximum gzipped bytes of a page for reading; the search page may have more. */
const budget = { script: 10_000, style: 15_000 }

/** The maximum bytes of a page as it is, without compression. */
const MAX_PAGE = 300_000

/** The maximum number of pages of a site to validate, spread over the whole site. */
const MAX_PAGES = 60

/** The sites whose pages were parsed already. */
const dists = new Map<keyof BuiltSites, Dist>()

/** The built files of a site; fails on an empty folder, with which every test here would pass. */
function dist(builtSites: BuiltSites, name: keyof BuiltSites): Dist {
  const files = dists.get(name) ?? whatDiffers(name, readDist(builtSites[name].folder))
  dists.set(name, files)
  expect([...files.paths]).toContain('index.html')
  return files
}

/** Of the pages of a long timeline, which are slow to read: some of cut lists, and some of the rest. */
function whatDiffers(name: keyof BuiltSites, files: Dist): Dist {
  if (name !== 'skewed') return files
  const cut = new Set(files.pages.flatMap(({ path }) => /^(.*)page\/\d+\//.exec(path)?.[1] ?? []))
  const isCut = ({ path }: HtmlPage): boolean =>
    cut.has(path.replace(/(?:page\/\d+\/)?index\.html$/, ''))
  const others = files.pages.filter((page) => !isCut(page))
  const pages = [...spread(files.pages.filter(isCut), MAX_PAGES / 2), ...spread(others, MAX_PAGES)]
  return { ...files, pages }
}

for (const name of builtNames) {
  test.describe(`the files of ${name}`, () => {
    // In one process, in which each page is parsed once.
    test.describe.configure({ mode: 'default' })

    test('are valid HTML', async ({ builtSites }) => {
      const files = dist(builtSites, name)
      const pages = spread(files.pages, name === 'skewed' ? MAX_PAGES / 4 : MAX_PAGES)
      expect(await siteHtmlProblems({ ...files, pages })).toEqual([])
    })

    test('have no broken links', ({ builtSites }) => {
      expect(linkProblems(dist(builtSites, name), builtSites[name])).toEqual([])
    })

    test('have a policy that covers every script', ({ builtSites }) => {
      expect(dist(builtSites, name).pages.flatMap(policyProblems)).toEqual([])
    })

    test('load nothing from elsewhere', ({ builtSites }) => {
      const { siteUrl } = builtSites[name]
      const { pages } = dist(builtSites, name)
      expect(pages.flatMap((page) => foreignProblems(page, siteUrl))).toEqual([])
    })

    test('stay within their budget of bytes', ({ builtSites }) => {
      const files = dist(builtSites, name)
      const heavy = files.pages
        .filter(({ path }) => path !== 'search/index.html')
        .map((page) => ({ page: page.path, ...weightOf(page, files, builtSites[name].basePath) }))
        .filter(({ script, style }) => script > budget.script || style > budget.style)
      expect(heavy).toEqual([])
    })

    test('have no page that is endless', ({ builtSites }) => {
      const files = dist(builtSites, name)
      const long = [...files.paths]
        .filter((path) => path.endsWith('.html'))
        .map((path) => ({ path, bytes: Buffer.byteLength(files.read(path)) }))
        .filter(({ bytes }) => bytes > MAX_PAGE)
      expect(long).toEqual([])
    })
  })
}
