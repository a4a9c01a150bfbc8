import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { run, type Outcome } from '../support/command.ts'
import { change, removeTinySites, tinySite, tinyText, type TinySite } from '../support/tiny.ts'

afterEach(removeTinySites)

function check({ contentDir }: TinySite, ...args: string[]): Promise<Outcome> {
  return run(process.execPath, ['src/cli/check.ts', ...args], {
    // Overrides an address that the environment of the test run may set.
    env: { CONTENT_DIR: contentDir, BUILD_DATE: '2024-02-03', SITE_URL: 'https://tiny.fr' },
  })
}

const quoting = (words: string): string =>
  tinyText('facts/walk.mdx').replace('people:', `quotes:\n  - { text: ${words}, by: ada }\npeople:`)

/** A tiny site with a quotation, and the text of its source outside the content. */
async function quotingSite(
  words: string,
): Promise<{ site: TinySite; texts: string; lock: string }> {
  const site = tinySite({
    'facts/walk.mdx': quoting(words),
    'sources/paper.yaml': 'title: The paper\ntext: paper.txt\n',
  })
  const texts = join(site.root, 'texts')
  await mkdir(texts)
  writeFileSync(join(texts, 'paper.txt'), 'Ada said: “I came\nback — at noon.”')
  return { site, texts, lock: join(site.contentDir, 'quotes.lock.json') }
}

test('a valid timeline has no findings', async () => {
  const { code, output } = await check(tinySite())
  expect([code, output.trim()]).toEqual([0, '5 files checked, nothing to fix'])
})

test('a quotation found in a source is recorded and not looked for again', async () => {
  const { site, texts, lock } = await quotingSite('I came back - at noon')
  expect((await check(site)).output).toContain('quote-unverified')
  expect(await check(site, '--sources', texts)).toMatchObject({ code: 0 })
  const kept = readFileSync(lock, 'utf8')
  expect(JSON.parse(kept)).toMatchObject([{ fact: 'walk', source: 'paper', on: '2024-02-03' }])
  expect(kept).not.toContain('noon')
  expect((await check(site)).output).toContain('nothing to fix')
  await check(site, '--sources', texts)
  expect(readFileSync(lock, 'utf8')).toBe(kept)
})

test('changing a quotation after it was found is an error', async () => {
  const { site, texts } = await quotingSite('I came back')
  await check(site, '--sources', texts)
  change(site, { 'facts/walk.mdx': quoting('I went away') })
  const { code, output } = await check(site)
  expect(code).toBe(1)
  expect(output).toMatch(/walk\.mdx:9:13 error quote-stale/)
})

test('a quotation that is not in its source is an error, and no proof is recorded', async () => {
  const { site, texts, lock } = await quotingSite('I came late')
  const { code, output } = await check(site, '--sources', texts)
  expect(code).toBe(1)
  expect(output).toMatch(/quote-not-in-source\n.*paper\.txt does not hold “I came late”/)
  expect(output).toContain('The nearest passage is')
  expect(existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')) : []).toEqual([])
})

test('a text missing from the folder is reported, and its proof stays', async () => {
  const { site, texts, lock } = await quotingSite('I came back')
  await check(site, '--sources', texts)
  const kept = readFileSync(lock, 'utf8')
  change(site, { 'sources/paper.yaml': 'title: The paper\ntext: papper.txt\n' })
  const { code, output } = await check(site, '--sources', texts)
  expect(code).toBe(0)
  expect(output).toMatch(/paper\.yaml:2:7 warning missing-text/)
  expect(readFileSync(lock, 'utf8')).toBe(kept)
})

test('the proof of a fact with an error stays', async () => {
  const { site, texts, lock } = await quotingSite('I came back')
  await check(site, '--sources', texts)
  const kept = readFileSync(lock, 'utf8')
  expect(kept).toContain('walk')
  const walk = readFileSync(join(site.contentDir, 'facts/walk.mdx'), 'utf8')
  change(site, { 'facts/walk.mdx': walk.replace(/^title: .*$/m, 'title: Walk #4') })
  expect(await check(site, '--sources', texts)).toMatchObject({ code: 1 })
  expect(readFileSync(lock, 'utf8')).toBe(kept)
})

test('a lock file with merge conflict markers is an error, and is not overwritten', async () => {
  const { site, texts, lock } = await quotingSite('I came back')
  writeFileSync(lock, '<<<<<<< ours\n[]\n')
  const { code, output } = await check(site, '--sources', texts)
  expect(code).toBe(1)
  expect(output).toMatch(/quotes\.lock\.json:1:1 error front-matter/)
  expect(readFileSync(lock, 'utf8')).toContain('<<<<<<<')
})

test('a misnamed folder of facts is an error', async () => {
  const site = tinySite({ 'fact/run.mdx': tinyText('facts/walk.mdx') })
  const { code, output } = await check(site)
  expect(code).toBe(1)
  expect(output).toMatch(/fact:1:1 error stray-file[^]*Rename it to facts\//)
})

test('warnings fail the check on request', async () => {
  const site = tinySite({ 'people/bob.yaml': 'name: Bob\n' })
  expect(await check(site)).toMatchObject({ code: 0 })
  expect(await check(site, '--strict')).toMatchObject({ code: 1 })
})

test('the JSON report is written even without findings', async () => {
  const site = tinySite()
  expect(JSON.parse((await check(site, '--format', 'json')).output)).toEqual([])
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx').replace('01-19', '02-31') })
  const { code, output } = await check(site, '--format', 'json')
  expect(code).toBe(1)
  expect(JSON.parse(output)).toMatchObject([{ kind: 'bad-date', line: 3, column: 7 }])
})

test.each([['--format', 'xml'], ['--colour'], ['more']])(
  'the wrong option %s is answered with the usage',
  async (...args) => {
    const { code, output } = await check(tinySite(), ...args)
    expect(code).toBe(1)
    expect(output).toContain('--sources DIR')
    expect(output).not.toMatch(/^ {4}at /m)
  },
)

test('a missing folder of sources is an error, and no proof is lost', async () => {
  const { site, texts, lock } = await quotingSite('I came back')
  await check(site, '--sources', texts)
  const kept = readFileSync(lock, 'utf8')
  const { code, output } = await check(site, '--sources', join(site.root, 'nowhere'))
  expect([code, output]).toEqual([1, expect.stringContaining('nowhere') as string])
  expect(readFileSync(lock, 'utf8')).toBe(kept)
})
