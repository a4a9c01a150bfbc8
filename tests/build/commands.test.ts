import { existsSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { run, type Outcome } from '../support/command.ts'
import { removeTinySites, tinySite } from '../support/tiny.ts'

afterEach(removeTinySites)

const commands: [file: string, usage: string][] = [
  ['src/cli/start.ts', 'npm start'],
  ['src/cli/dev.ts', 'npm run dev'],
  ['src/cli/build.ts', 'npm run build'],
  ['src/cli/check.ts', 'npm run check'],
  ['tests/run.ts', 'npm test'],
  ['tests/bench/run.ts', 'npm run bench'],
]

test.each(commands)('%s prints its usage, even in a wrong environment', async (...of) => {
  const [file, usage] = of
  const { code, output } = await run(process.execPath, [file, '--help'], {
    env: { SITE_URL: 'nowhere' },
  })
  expect([code, output]).toEqual([0, expect.stringContaining(usage) as string])
  expect(output).not.toContain('nowhere')
})

const names = ['build', 'check', 'dev', 'start']
const main = (...args: string[]): Promise<Outcome> =>
  run(process.execPath, ['src/cli/dated-facts.mjs', ...args])

test('the command alone, or with --help, lists the commands', async () => {
  const { code, output } = await main()
  expect(code).toBe(0)
  for (const name of names) expect(output).toMatch(new RegExp(`^  ${name} +[a-z]`, 'm'))
  expect(await main('--help')).toEqual({ code, output })
})

test.each(names)('%s is run by its name, with its options', async (name) => {
  const { code, output } = await main(name, '--help')
  expect(code).toBe(0)
  expect(output).toMatch(new RegExp(`^npm (run )?${name}`))
})

test.each([
  ['biuld', 'there is no command “biuld”; did you mean “build”?'],
  ['publish', 'there is no command “publish”\n'],
  ['--all', 'the option “--all” stands before the name of a command\n'],
])('“%s” is refused, and the commands are listed', async (name, problem) => {
  const { code, output } = await main(name, 'check')
  expect([code, output]).toEqual([1, expect.stringContaining(problem) as string])
  expect(output).toMatch(/^ {2}check /m)
})

test.each(commands)('%s refuses unknown arguments and does nothing', async (file, usage) => {
  const { contentDir, outDir } = tinySite()
  const { code, output } = await run(process.execPath, [file, '--colour', 'much'], {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_DATE: 'today' },
  })
  expect(code).toBe(1)
  expect(output).toMatch(/“--colour.*”/)
  expect(output).toContain(usage)
  expect(output).not.toMatch(/^ {4}at /m)
  expect(existsSync(outDir)).toBe(false)
})
