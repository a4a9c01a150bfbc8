import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import tseslint from 'typescript-eslint'

/** The project's own configuration; types are left out since the snippets are no files. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

const walls = /^(no-restricted-|max-lines)/

/** What the walls say of a snippet, were it the file at this path. */
async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath })
  const messages = result?.messages ?? []
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
  return messages
    .filter(({ ruleId }) => walls.test(ruleId ?? ''))
    .map(({ message }) => message)
    .join('\n')
}

const inAstro = (code: string): string => `---\n${code}\n---\n\n<p>Hello</p>\n`
const lines = (count: number): string => 'void 0\n'.repeat(count)

const pure = ['dates', 'timeline', 'axis', 'exports', 'imports', 'checks', 'schemas', 'strings']

const breaches: [path: string, code: string, message: RegExp][] = [
  ...pure.flatMap((folder): [string, string, RegExp][] => [
    [`src/${folder}/a.ts`, "import { z } from 'astro/zod'", /nothing of Astro/],
    [`src/${folder}/a.ts`, "import type { Loader } from 'astro'", /nothing of Astro/],
    [`src/${folder}/a.ts`, "import { getCollection } from 'astro:content'", /nothing of Astro/],
    [`src/${folder}/a.ts`, "void import('astro/zod')", /nothing of Astro/],
    [`src/${folder}/deep/a.ts`, "import '../../client/theme.ts'", /folders that draw/],
    [`src/${folder}/a.ts`, "export { a } from '../queries/a.ts'", /folders that draw/],
    [`src/${folder}/a.ts`, 'document.title = ""', /nothing of the browser/],
    [`src/${folder}/a.ts`, 'globalThis.window.close()', /nothing of the browser/],
  ]),
  ['src/timeline/a.ts', "import dayjs from 'dayjs'", /Only src\/dates/],
  ['src/components/a.astro', inAstro("import { scaleUtc } from 'd3-scale'"), /Only src\/axis/],
  ['src/dates/a.ts', "import { utcDay } from 'd3-time'", /Only src\/axis/],
  ['src/axis/a.ts', "import dayjs from 'dayjs'", /Only src\/dates/],
  ['src/pages/a.ts', "import utc from 'dayjs/plugin/utc.js'", /Only src\/dates/],
  ['src/queries/a.ts', "import edtf from 'edtf'", /Only src\/dates/],
  ['src/components/a.astro', inAstro("import edtf from 'edtf'"), /Only src\/dates/],
  ['src/pages/a.astro', inAstro("import { getEntry } from 'astro:content'"), /Only src\/queries/],
  ['src/loaders/a.ts', "void import('astro:content')", /Only src\/queries/],
  ['src/components/a.astro', inAstro("import type { A } from 'astro:content'"), /Only src\/quer/],
  ['src/components/a.astro', inAstro("import { readFile } from 'node:fs'"), /never read files/],
  ['src/layouts/a.astro', inAstro("import { join } from 'path'"), /never read files/],
  ['src/layouts/a.ts', "import { a } from '../pictures/kept-drawing.ts'", /src\/queries reads pic/],
  ['src/client/a.ts', "import { join } from 'node:path'", /imports no package/],
  ['src/client/a.ts', "import { z } from 'zod'", /imports no package/],
  ['src/client/a.ts', "import { a } from '../queries/a.ts'", /only client, strings and the pure/],
  [
    'src/loaders/a.ts',
    "import { a } from '../components/a.ts'",
    /nothing of the folders that draw/,
  ],
  ['src/checks/a.ts', "import sharp from 'sharp'", /Only src\/pictures/],
  ['src/queries/a.ts', "import sharp from 'sharp'", /Only src\/pictures/],
  ['src/pictures/a.ts', "import { a } from '../queries/a.ts'", /folders that draw/],
  ['src/timeline/a.ts', 'export default 1', /Export by name/],
  ['src/cli/a.ts', lines(181), /too many lines/],
  ['src/cli/a.ts', `export function a() {\n${lines(39)}}`, /too many lines/],
]

test.each(breaches)('%s may not: %s', async (path, code, message) => {
  expect(await complaints(path, code)).toMatch(message)
})

const allowed: [path: string, code: string][] = [
  ['src/dates/a.ts', "import dayjs from 'dayjs'\nimport edtf from 'edtf'"],
  ['src/timeline/a.ts', "import { a } from '../dates/a.ts'"],
  ['src/axis/a.ts', "import { scaleUtc } from 'd3-scale'"],
  ['src/queries/a.ts', "import { getCollection } from 'astro:content'"],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content'"],
  ['src/components/facts/a.astro', inAstro("import A from '../site/a.astro'")],
  ['src/client/a.ts', "import { a } from '../dates/a.ts'\nimport { b } from './b.ts'"],
  ['src/client/a.ts', 'document.title = ""'],
  ['src/loaders/a.ts', "import type { Loader } from 'astro/loaders'"],
  ['src/pictures/a.ts', "import sharp from 'sharp'"],
  ['src/cli/a.ts', lines(180)],
]

test.each(allowed)('%s may: %s', async (path, code) => {
  expect(await complaints(path, code)).toBe('')
})
