import { expect, test } from 'vitest'
import { obtainChromium, type Machine } from './chromium.ts'

const own = '/own/chrome'
const system = '/usr/bin/chromium'
const shell = '/usr/bin/chromium-headless-shell'
const apt = '/usr/bin/apt-get'

/** A fake machine with these files. Each command may add some; those in `broken` do not run. */
function machine(
  files: string[],
  over: Partial<Machine> & { adds?: object; broken?: string } = {},
) {
  const there = new Set(files)
  const log: string[] = []
  const adds: Record<string, string> = { ...over.adds }
  const fake: Machine = {
    chosen: undefined,
    own,
    path: '/nowhere:/usr/bin',
    isRoot: true,
    exists: (file) => there.has(file),
    run: (command, args) => {
      const line = [command, ...args].join(' ')
      log.push(line)
      if (line in adds) there.add(adds[line] ?? '')
      return Promise.resolve({ code: command === over.broken ? 127 : 0, output: '' })
    },
    say: () => undefined,
    ...over,
  }
  return { fake, log }
}

const download = { 'playwright install chromium': own }
const install = { 'apt-get install -y chromium-headless-shell': shell }
const installWhole = { 'apt-get install -y chromium': system }

test('takes the chosen browser', async () => {
  const { fake } = machine(['/my/chrome', own], { chosen: '/my/chrome' })
  expect(await obtainChromium(fake)).toBe('/my/chrome')
})

test('reports a chosen browser that does not run instead of taking another', async () => {
  const { fake } = machine([own], { chosen: '/my/chrome' })
  await expect(obtainChromium(fake)).rejects.toThrow('CHROMIUM_PATH is "/my/chrome"')
})

test('prefers Playwright’s own browser to the system’s', async () => {
  expect(await obtainChromium(machine([system, own]).fake)).toBe(own)
  expect(await obtainChromium(machine([system]).fake)).toBe(system)
})

test('prefers the shell, which is the fastest, to all others', async () => {
  expect(await obtainChromium(machine([system, shell, own]).fake)).toBe(shell)
})

test('skips a browser that does not run', async () => {
  expect(await obtainChromium(machine([system, own], { broken: own }).fake)).toBe(system)
})

test('downloads a browser if there is none', async () => {
  const { fake, log } = machine([apt], { adds: download })
  expect(await obtainChromium(fake)).toBe(own)
  expect(log).not.toContain('apt-get update')
})

test('installs Debian’s if the download fails or does not run', async () => {
  expect(await obtainChromium(machine([apt], { adds: install }).fake)).toBe(shell)
  expect(await obtainChromium(machine([apt], { adds: installWhole }).fake)).toBe(system)
  const { fake } = machine([apt], { adds: { ...download, ...install }, broken: own })
  expect(await obtainChromium(fake)).toBe(shell)
})

test.each([
  ['not root', { isRoot: false, adds: install }, [apt]],
  ['not Debian', { adds: install }, []],
  ['no package', {}, [apt]],
])('says what to install: %s', async (_, over, files) => {
  await expect(obtainChromium(machine(files, over).fake)).rejects.toThrow(
    /npx playwright install --with-deps chromium\n.*apt-get install -y chromium-headless-shell/,
  )
})
