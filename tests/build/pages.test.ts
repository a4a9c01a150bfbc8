import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, tinySite } from '../support/tiny.ts'

const page = (body: string): string => `---\ntitle: t\ndescription: d\n---\n${body}\n`

test('a free page is published, and a draft of one is not even read', async () => {
  const site = tinySite({
    'pages/about.mdx': page('About.'),
    'pages/_draft.mdx': page('{'),
    'pages/_parts/more.mdx': page('{'),
  })
  expect(await build(site)).toMatchObject({ code: 0 })
  expect(existsSync(join(site.outDir, 'about/index.html'))).toBe(true)
  expect(existsSync(join(site.outDir, '_draft'))).toBe(false)
})
