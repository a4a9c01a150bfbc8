import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { run } from '../support/command.ts'
import { removeTinySites, tinySite } from '../support/tiny.ts'

afterEach(removeTinySites)

const TIMEOUT_MS = 600_000

/** A fact, a source, a person, a topic, a page and site.yaml. */
const DOCUMENT_COUNT = 6

/** How often each function ran, by name, counted by V8 over all modules of a build. */
async function callsOfBuild(): Promise<Map<string, number>> {
  const site = tinySite({ 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\nHello.\n' })
  const folder = join(site.root, 'coverage')
  const env = { CONTENT_DIR: site.contentDir, OUT_DIR: site.outDir, NODE_V8_COVERAGE: folder }
  const { code, output } = await run(process.execPath, ['src/cli/build.ts'], { env })
  expect(code, output).toBe(0)
  const calls = new Map<string, number>()
  for (const file of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage
    for (const { functionName, ranges } of result.flatMap(({ functions }) => functions))
      calls.set(functionName, (calls.get(functionName) ?? 0) + (ranges[0]?.count ?? 0))
  }
  return calls
}

interface Coverage {
  readonly result: readonly {
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly { readonly count: number }[]
    }[]
  }[]
}

test(
  'in one build every file is read, checked and compiled once, and the model is built once',
  async () => {
    const calls = await callsOfBuild()
    expect(
      Object.fromEntries(['readContent', 'checkContent'].map((n) => [n, calls.get(n)])),
    ).toEqual({
      readContent: 1,
      checkContent: 1,
    })
    // Plus one: the settings read site.yaml first, to find out where the content is.
    expect(calls.get('readYaml')).toBe(DOCUMENT_COUNT + 1)
    expect(calls.get('readSettings')).toBe(1)
    // The bodies of the fact and of the page.
    expect(calls.get('parseBody')).toBe(2)
    expect(calls.get('compileBody')).toBe(1)
    expect(calls.get('buildTimeline')).toBe(1)
  },
  TIMEOUT_MS,
)
