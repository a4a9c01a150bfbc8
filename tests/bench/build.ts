import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { stagingOf } from '../../src/build/staging.ts'
import { readSettings } from '../../src/loaders/read/settings.ts'
import { writeHugoSite } from './hugo-site.ts'
import { makeTimeline } from './make-timeline.ts'

/** The cost of a command. */
interface Cost {
  /** The processor time of the command and of all that it started, in seconds. */
  readonly cpu: number
  /** The peak memory of its largest process, in MB; undefined if GNU time is not installed. */
  readonly memory: number | undefined
}

/** A file of a content folder, and what an edit makes of its text. */
type Edit = readonly [file: string, change: (text: string) => string]

const replaced =
  (from: RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to)

/** Edits of every kind; the first is the one that is timed at every size. */
const EDITS: readonly Edit[] = [
  ['facts/0/fact-0.mdx', replaced(/^title: /m, 'title: Edited ')],
  ['facts/1/fact-1.mdx', replaced(/\n---\n/, '\n---\nEdited. ')],
  ['facts/2/fact-2.mdx', replaced(/^date: .*$/m, 'date: 1924-03-02')],
  ['facts/3/fact-3.mdx', replaced(/^added: /m, 'related: [fact-4]\nadded: ')],
  [
    'facts/4/fact-4.mdx',
    replaced(/^added: /m, 'withdrawn:\n  on: 2024-01-01\n  note: Wrong.\nadded: '),
  ],
  ['facts/5/fact-5.mdx', replaced(/\n---\n/, '\n---\n<Fact id="fact-6">Edited.</Fact> ')],
  [
    'facts/6/fact-6.mdx',
    replaced(/^added: /m, 'attribution:\n  - by: person-1\n    at: fact-7\nadded: '),
  ],
  ['people/person-7.yaml', replaced(/^name: /m, 'name: Edited ')],
  ['places/place-3.yaml', (text) => `${text}within: place-4\n`],
  ['sources/source-2.yaml', replaced(/^title: /m, 'short: edited\ntitle: ')],
  ['topics/topic-3.yaml', replaced(/^name: /m, 'order: 1\nname: Edited ')],
  ['site.yaml', replaced(/^title: /m, 'title: Edited ')],
]

/** Beyond this many facts one edit has to do. */
const MOST_FOR_ALL_EDITS = 1000

/**
 * Measures a build of a number of facts: cold, and after an edit. A timeline of 1,000 facts is edited in
 * every way. At the end the site is compared with a cold build of the same content, byte for byte.
 * Where Hugo is installed, Hugo with Pagefind makes the same pages without axis and filters.
 */
export async function benchBuild(facts: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'))
  const content = join(root, 'content')
  const stagings: string[] = []
  const build = (outDir: string): Cost => {
    const env = { CONTENT_DIR: content, OUT_DIR: outDir }
    stagings.push(stagingOf(readSettings(process.cwd(), env)).folder)
    return measured(root, process.execPath, [resolve('src/cli/build.ts')], env)
  }
  try {
    makeTimeline(content, facts)
    const cold = build(join(root, 'site'))
    say(`${String(facts)} facts, cold: ${told(cold)}; ${sizeOf(join(root, 'site'), facts)}`)
    for (const [file, change] of facts > MOST_FOR_ALL_EDITS ? EDITS.slice(0, 1) : EDITS) {
      const path = join(content, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
      const warm = build(join(root, 'site'))
      say(`  after an edit of ${file}: ${told(warm)}, ${share(warm, cold)} of cold`)
    }
    build(join(root, 'cold'))
    const different = differing(join(root, 'site'), join(root, 'cold'))
    const first = different.slice(0, 5).join(', ')
    say(
      `  warm and cold: ${different.length === 0 ? 'the same, byte for byte' : `${String(different.length)} files differ: ${first}`}`,
    )
    besideHugo(root, content, cold)
  } finally {
    for (const folder of [root, ...stagings]) rmSync(folder, { recursive: true, force: true })
  }
  return Promise.resolve()
}

function besideHugo(root: string, content: string, ours: Cost): void {
  if (spawnSync('hugo', ['version']).error) {
    say('  Hugo is not installed; with it (Debian: apt-get install hugo) it is measured as well')
    return
  }
  const folder = join(root, 'hugo')
  writeHugoSite(content, folder)
  const hugo = measured(root, 'hugo', ['--quiet', '--source', folder])
  const pagefind = measured(root, 'pagefind', ['--site', join(folder, 'public')])
  const both = { cpu: hugo.cpu + pagefind.cpu, memory: undefined }
  say(`  Hugo: ${told(hugo)}; Pagefind on it: ${told(pagefind)}`)
  say(`  ours is ${(ours.cpu / both.cpu).toFixed(1)} times both`)
}

/**
 * Runs a command and measures it, with GNU time if installed, otherwise with the shell’s `times`.
 */
function measured(root: string, command: string, args: string[], env = {}): Cost {
  const report = join(root, 'cost.txt')
  const hasTime = spawnSync('/usr/bin/time', ['--version']).error === undefined
  const shell = ['-c', '"$@" && times > "$0"', report, command, ...args]
  const timed = ['-o', report, '-f', '%U %S %M', command, ...args]
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`
  const { status, stderr } = hasTime
    ? spawnSync('/usr/bin/time', timed, { env: { ...process.env, PATH: path, ...env } })
    : spawnSync('sh', shell, { env: { ...process.env, PATH: path, ...env } })
  if (status !== 0) throw new Error(`${command} failed:\n${String(stderr)}`)
  const text = readFileSync(report, 'utf8').trim()
  if (!hasTime) return { cpu: childTimes(text), memory: undefined }
  const [user = 0, system = 0, kilobytes = 0] = text.split(' ').map(Number)
  return { cpu: user + system, memory: kilobytes / 1000 }
}

/**
 * Reads the second line of POSIX `times`: the user and system time of child processes, such as
 * `0m1.20s 0m0.30s`.
 */
function childTimes(text: string): number {
  const [, children = ''] = text.split('\n')
  return children
    .split(' ')
    .map((time) => /(\d+)m([\d.]+)s/.exec(time))
    .reduce((sum, match) => sum + Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0), 0)
}

function sizeOf(site: string, facts: number): string {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  )
  return `${(bytes / 1e6).toFixed(0)} MB in ${String(files.length)} files, ${(bytes / 1000 / facts).toFixed(0)} kB a fact`
}

/** The files that differ between two folders. */
function differing(one: string, other: string): string[] {
  const { stdout } = spawnSync('diff', ['-rq', one, other], { encoding: 'utf8' })
  return stdout.split('\n').filter(Boolean)
}

const told = ({ cpu, memory }: Cost): string =>
  `${cpu.toFixed(1)} s of processor time${memory === undefined ? '' : `, ${memory.toFixed(0)} MB`}`

const share = (part: Cost, whole: Cost): string => `${((100 * part.cpu) / whole.cpu).toFixed(0)} %`

const say = (line: string): void => console.log(line)
