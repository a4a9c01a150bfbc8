import { afterEach, expect, test } from 'vitest'
import { buildStandIn } from '../support/stand-in.ts'
import {
  build,
  change,
  digestsOf,
  removeTinySites,
  tinySite,
  tinyText,
  type Files,
} from '../support/tiny.ts'

// src/build/build-site.test.ts tests everything around Astro’s build, without Astro; whole.test.ts what
// whole builds write.

afterEach(removeTinySites)

// Whole builds are slow and wait for the builds of other tests.
const TIMEOUT_MS = 600_000

const fact = (from: string, to: string): Files => ({
  'facts/walk.mdx': tinyText('facts/walk.mdx').replace(from, to),
})

test.each<[string, Files, RegExp]>([
  ['a broken date', fact('2023-01-19', '2023-02-31'), /walk\.mdx:3:7 error bad-date/],
  [
    'a page that cannot be drawn',
    { 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\n{undefined.x}\n' },
    /pages\/about\.mdx/,
  ],
])(
  '%s ends the command with a message, without a stack, and the published site stays',
  async (_, broken, message) => {
    const site = tinySite()
    await buildStandIn(site)
    const before = digestsOf(site.outDir)
    change(site, broken)
    const { code, output } = await build(site)
    expect([code, output]).toEqual([1, expect.stringMatching(message)])
    expect(output).not.toMatch(/^ {4}at /m)
    expect(digestsOf(site.outDir)).toEqual(before)
  },
  TIMEOUT_MS,
)
