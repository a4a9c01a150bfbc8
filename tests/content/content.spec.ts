import { expect, test } from '@playwright/test'
import { readDist, type Dist } from '../support/dist.ts'
import { axeFaults } from '../support/faults.ts'
import { watch } from '../support/guard.ts'
import { htmlProblems } from '../support/html.ts'
import { linkProblems } from '../support/links.ts'
import { BASE_PATH, SITE_URL } from './build-contents.ts'
import type { ContentSite, ContentSites } from './serve-all.ts'
import { folderNames, type FolderName } from './folders.ts'
import { onePageOfEachKind, spread } from '../support/page-kinds.ts'

/** The maximum number of pages to validate, spread over the whole site. */
const MAX_PAGES = 60

const siteOf = (name: FolderName): ContentSite =>
  (JSON.parse(process.env.TEST_CONTENTS ?? '{}') as ContentSites)[name]

/**
 * The files of a site. The test is skipped if it could not be built, which another test reports.
 */
function filesOf(name: FolderName): Dist {
  const { folder, failure } = siteOf(name)
  test.skip(failure !== undefined, 'the site could not be built')
  return readDist(folder)
}

for (const name of folderNames)
  test.describe(name, () => {
    test('is checked and built without an error', () => {
      expect(siteOf(name).failure ?? '').toBe('')
    })

    test('has no broken link', () => {
      expect(linkProblems(filesOf(name), { siteUrl: SITE_URL, basePath: BASE_PATH })).toEqual([])
    })

    test('is valid HTML', async () => {
      test.setTimeout(300_000)
      const files = filesOf(name)
      const problems: string[] = []
      for (const { path } of spread(files.pages, MAX_PAGES))
        problems.push(...(await htmlProblems(files.read(path), path)))
      expect(problems).toEqual([])
    })

    test('axe finds nothing on a page of each kind, and the console stays empty', async ({
      page,
      context,
    }) => {
      test.setTimeout(300_000)
      const paths = onePageOfEachKind(filesOf(name))
      const { url } = siteOf(name)
      const problems = await watch(context, [new URL(url).origin])
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(url + path.replace(/(^|\/)index\.html$/, '$1'))
        expect(await axeFaults(page), path).toEqual([])
        // Only this timeline may have colours of its own; tests/e2e checks ours in dark.
        if (name !== 'content') continue
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await axeFaults(page, ['color-contrast']), `${path}, dark`).toEqual([])
      }
      expect(problems).toEqual([])
    })
  })
