import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { run, type Outcome } from '../support/command.ts'
import { digestsOf, removeTinySites, tinySite } from '../support/tiny.ts'

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

const names = ['build', 'check', 'dev', 'init', 'start', 'upgrade']
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

test('init reports everything that is wrong at once, and writes nothing', async () => {
  const { root } = tinySite()
  writeFileSync(join(root, 'README.md'), 'mine')
  const wrong = ['--language', 'x y', '--timezone', 'Europe/Pariss', '--from', './gone.tgz']
  const { code, output } = await run(process.execPath, ['src/cli/init.ts', root, ...wrong])
  expect(code).toBe(1)
  for (const part of [
    'stand in the way, and nothing is overwritten: README.md, content;',
    '--language: “x y” is not a language tag;',
    'did you mean Europe/Paris?',
    'gone.tgz',
  ])
    expect(output).toContain(part)
  expect(readdirSync(root).sort()).toEqual(['README.md', 'content'])
})

test('upgrade changes nothing in content of the newest format', async () => {
  const { root, contentDir } = tinySite()
  const before = digestsOf(root)
  const { code, output } = await run(process.execPath, ['src/cli/upgrade.ts'], {
    env: { CONTENT_DIR: contentDir },
  })
  expect([code, output]).toEqual([0, expect.stringContaining('nothing to change') as string])
  expect(digestsOf(root)).toEqual(before)
})
