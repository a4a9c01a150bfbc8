import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import tseslint from 'typescript-eslint'

/** The project’s own configuration, without type rules, since the snippets are not files. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

/** What our own rules report for a snippet in a file at this path. */
async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath })
  const messages = result?.messages ?? []
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
  return messages
    .filter(({ ruleId }) => /^(no-restricted-|max-lines)/.test(ruleId ?? ''))
    .map(({ message }) => message)
    .join('\n')
}

const lines = (count: number): string => 'void 0\n'.repeat(count)
const pure = ['text', 'dates/units', 'timeline/build', 'axis', 'exports', 'checks/rules', 'strings']

test.each([
  ...[...pure, 'search/engine', 'search/tables'].flatMap((room): [string, string, RegExp][] => [
    [`src/${room}/a.ts`, 'document.title = ""', /nothing of the browser/],
    [`src/${room}/a.ts`, 'globalThis.window.close()', /nothing of the browser/],
  ]),
  ['src/timeline/a.ts', 'export default 1', /Export by name/],
  ['src/cli/a.ts', lines(201), /too many lines/],
  ['src/layouts/a.astro', '<script>\n  import "./a.ts"\n  run()\n</script>', /only import it here/],
  ['src/layouts/a.astro', '<script>\n  import { a } from "./a.ts"\n</script>', /only import it/],
] as const)('%s may not: %s', async (path, code, message) => {
  expect(await complaints(path, code)).toMatch(message)
})

test.each([
  ['src/client/site/a.ts', 'document.title = ""'],
  ['src/search/page/a.ts', 'document.title = ""'],
  ['src/cli/a.ts', lines(200)],
  ['src/layouts/a.astro', '<script>\n  import "./a.ts"\n</script>'],
])('%s may: %s', async (path, code) => {
  expect(await complaints(path, code)).toBe('')
})
