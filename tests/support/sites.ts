import { test as base } from '@playwright/test'
import { watch } from './guard.ts'
import { builtNames, type BuiltSites, type SiteName } from './site-table.ts'

export { expect } from '@playwright/test'

interface Fixtures {
  /** The address of each built site’s home page: `page.goto(sites.bamako)`. */
  sites: Record<SiteName, string>
  /**
   * Errors that the guard tolerates, for a test that provokes one: `test.use({ tolerated: /status
   * of 404/ })`.
   */
  tolerated: RegExp
}

/**
 * Playwright’s `test` with the built sites and a guard: a test fails if a page of its context logs
 * an error, throws one, breaks the policy or requests anything from another origin.
 */
export const test = base.extend<Fixtures, { builtSites: BuiltSites }>({
  builtSites: [
    async ({}, use) => {
      await use(JSON.parse(process.env.TEST_SITES ?? '{}') as BuiltSites)
    },
    { scope: 'worker' },
  ],
  sites: async ({ builtSites }, use) => {
    const urls = builtNames.map((name) => [name, builtSites[name].url])
    await use(Object.fromEntries(urls) as Record<SiteName, string>)
  },
  tolerated: [/(?!)/, { option: true }],
  context: async ({ context, sites, tolerated }, use) => {
    const origins = Object.values(sites).map((url) => new URL(url).origin)
    const problems = await watch(context, origins)
    await use(context)
    base.expect(problems.filter((problem) => !tolerated.test(problem))).toEqual([])
  },
})
