import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { buildPackage } from '../../src/package/build-package.ts'
import { run } from '../support/command.ts'
import { startServer } from '../support/dev-server.ts'
import { build, change, digestsOf, removeTinySites, tinySite, tinyText } from '../support/tiny.ts'

afterEach(removeTinySites)

const TIMEOUT_MS = 600_000
const PACKED = [
  'LICENSE',
  'README.md',
  'dist-package',
  'docs',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
]
const COMMAND = 'node_modules/dated-facts/dist-package/cli/dated-facts.mjs'

/** Runs a command that has to succeed. */
async function succeed(command: string, args: string[]): Promise<string> {
  const { code, output } = await run(command, args)
  expect(code, output).toBe(0)
  return output
}

/** Packs the machine into a folder; returns the packed file. */
async function pack(folder: string): Promise<string> {
  buildPackage()
  await succeed('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder])
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.tgz'))
  expect(name).toMatch(/^dated-facts-\d+\.\d+\.\d+\.tgz$/)
  return join(folder, name)
}

/**
 * Installs the packed file into a timeline’s folder: as files, since Node and Vite treat what is under
 * node_modules in ways that a link would hide. The libraries are links to those of this project.
 */
async function install(folder: string, packed: string): Promise<void> {
  const target = join(folder, 'node_modules/dated-facts')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && name !== 'dated-facts')
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  await succeed('tar', ['-xzf', packed, '-C', target, '--strip-components=1'])
}

/** The text of a page, once it has a part; a dev server sees an edit a moment after it is saved. */
async function pageWith(address: string, part: string): Promise<string> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const text = await response.text()
    if (text.includes(part)) return text
    await wait(100)
  }
  throw new Error(`${address} does not show “${part}”`)
}

test(
  'the packed file checks, builds, serves and shows edits as the source does',
  async () => {
    const site = tinySite({
      'pages/about.mdx':
        '---\ntitle: About\ndescription: d\n---\nimport { sum } from "./_sum.js"\n\n{sum(1, 2)} walks.\n',
      'pages/_sum.js': 'export const sum = (a, b) => a + b\n',
    })
    const packed = await pack(site.root)
    const list = await succeed('tar', ['-tzf', packed])
    const paths = list
      .trim()
      .split('\n')
      .map((path) => path.replace('package/', ''))
    expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(PACKED))
    expect(paths.filter((path) => /\.test\.|test(s|ing)\/|fixture|^content\//.test(path))).toEqual(
      [],
    )
    expect(statSync(packed).size).toBeLessThan(1_000_000)
    await install(site.root, packed)

    // In the timeline’s folder, no variable has to say where the content is.
    const from = { cwd: site.root, env: { CONTENT_DIR: '', OUT_DIR: '' } }
    const help = await run(process.execPath, [COMMAND, 'check', '--help'], from)
    expect(help.output).toMatch(/^npx dated-facts check \[--sources DIR\]/)
    change(site, { 'people/ada.yaml': 'nome: Ada\n' })
    const checked = await run(process.execPath, [COMMAND, 'check', '--format', 'github'], from)
    expect([checked.code, checked.output]).toEqual([
      1,
      expect.stringContaining('file=content/people/ada.yaml,line=1') as string,
    ])
    change(site, { 'people/ada.yaml': tinyText('people/ada.yaml') })

    // What npm notes beside the packages tells init where this one came from.
    const noted = { packages: { 'node_modules/dated-facts': { resolved: `file:${packed}` } } }
    writeFileSync(join(site.root, 'node_modules/.package-lock.json'), JSON.stringify(noted))
    const begun = await run(process.execPath, [COMMAND, 'init', 'new', '--title', 'Mine'], from)
    expect(begun.code, begun.output).toBe(0)
    expect(begun.output).toContain(
      '0 errors, 6 warnings (3 placeholder, 2 missing-archive, 1 missing-url)',
    )
    expect(begun.output).toContain('cd new && npm install')
    const made = (path: string): string => readFileSync(join(site.root, 'new', path), 'utf8')
    expect(made('package.json')).toContain(`"dated-facts": "file:${basename(packed)}"`)
    expect(digestsOf(join(site.root, 'new'))[`/${basename(packed)}`]).toBeDefined()
    expect(made('.gitignore')).toContain('node_modules/')
    expect(made('dist/index.html')).toContain('Mine')

    const started = await startServer([COMMAND, 'start'], '/', from)
    onTestFinished(started.stop)
    expect(await pageWith(`${started.address}about/`, 'walks.')).toContain('3 walks.')
    await build(site, join(site.root, 'of-source'))
    expect(digestsOf(site.outDir)).toEqual(digestsOf(join(site.root, 'of-source')))

    const dev = await startServer([COMMAND, 'dev'], '/', from)
    onTestFinished(dev.stop)
    expect(await pageWith(`${dev.address}about/`, 'walks.')).toContain('3 walks.')
    const walk = join(site.contentDir, 'facts/walk.mdx')
    const address = `${dev.address}facts/walk/`
    await pageWith(address, 'Ada takes a walk')
    writeFileSync(walk, readFileSync(walk, 'utf8').replace('takes a walk\n', 'goes for a walk\n'))
    await pageWith(address, 'Ada goes for a walk')
  },
  TIMEOUT_MS,
)
