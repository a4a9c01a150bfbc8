import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expect, test } from 'vitest'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly steps: readonly Step[]
  readonly permissions?: unknown
  readonly if?: string
  readonly 'runs-on': string
  readonly 'timeout-minutes'?: number
}

interface Workflow {
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = '.github/workflows'
/** The workflows of the machine that are still there: an owner may delete them and add others. */
const names = ['ci.yml', 'content.yml', 'deploy.yml', 'release.yml'].filter((name) =>
  existsSync(join(FOLDER, name)),
)
/** The workflow of a new timeline; paths begin in `FOLDER`. */
const TEMPLATE = '../../template/.github/workflows/deploy.yml'
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const read = (name: string): Workflow => parse(textOf(name)) as Workflow
const jobsOf = (name: string): Job[] => Object.values(read(name).jobs)
const stepsOf = (name: string): Step[] => jobsOf(name).flatMap(({ steps }) => steps)
const commandsOf = (name: string): string[] => stepsOf(name).flatMap(({ run }) => run ?? [])

/** The problems that GitHub’s own parser finds in a workflow. */
async function problemsOf(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

test.each([...names, TEMPLATE])('%s is a valid workflow to GitHub’s own parser', async (name) => {
  expect(await problemsOf(name, textOf(name))).toEqual([])
})

test.each([
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - rum: ls\n',
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ nothing.x }}\n',
])('the parser finds what is wrong with an invalid workflow', async (text) => {
  expect(await problemsOf('a.yml', text)).not.toEqual([])
})

test.each([...names, TEMPLATE])(
  'every action of %s is pinned to a commit, with its version beside it',
  (name) => {
    const used = stepsOf(name).flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    for (const uses of used) {
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      expect(textOf(name)).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'))
    }
  },
)

test('an action is pinned to one commit in all workflows', () => {
  const used = [...names, TEMPLATE].flatMap(stepsOf).flatMap(({ uses }) => uses ?? [])
  const actions = new Set(used.map((uses) => uses.split('@')[0]))
  expect(new Set(used).size).toBe(actions.size)
})

test.each(names)('every script that %s runs exists', (name) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const run = commandsOf(name).flatMap((command) => [
    ...command.matchAll(
      /npm (?:run )?(?:--silent )?(?!run|ci|exec|init|install|pack|pkg|publish)([\w:]+)/g,
    ),
  ])
  expect(run.map(([, script = '']) => script).filter((script) => !(script in scripts))).toEqual([])
})

test.each(names)('%s has only the permissions that it needs, and a time limit', (name) => {
  const { permissions, concurrency } = read(name)
  expect(permissions).toBeDefined()
  expect(JSON.stringify(permissions)).not.toContain('write')
  expect(concurrency).toBeDefined()
  for (const job of jobsOf(name)) {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.04$/)
    for (const { uses = '', with: inputs } of job.steps)
      if (uses.startsWith('actions/checkout@'))
        expect(inputs).toMatchObject({ 'persist-credentials': false })
  }
})

test('an owner’s site is checked and published without testing the machine', (context) => {
  if (!names.includes('deploy.yml')) context.skip('the owner has deleted deploy.yml')
  const commands = commandsOf('deploy.yml').join('\n')
  expect(commands).toMatch(/npm ci\n.*npm run --silent check -- --format github\nnpm run build/s)
  expect(commands).not.toMatch(/\btest\b|lint|vitest|playwright/)
  expect(read('deploy.yml').jobs['build']?.steps[0]?.uses).toMatch(/configure-pages/)
})

test('the workflow of a new timeline is short, checks before it publishes, and only the default branch', () => {
  const text = textOf(TEMPLATE)
  expect(text.split('\n').length).toBeLessThan(30)
  expect(commandsOf(TEMPLATE)).toEqual([
    'npm ci && npm run check -- --format github && npm run build',
  ])
  expect(read(TEMPLATE).jobs['deploy']?.if).toContain('default_branch')
})

test('a release tests and packs without any right to write, and publishes only if it is set up', (context) => {
  if (!names.includes('release.yml')) context.skip('the owner has deleted release.yml')
  const { pack, release, publish } = read('release.yml').jobs
  expect(pack?.permissions).toBeUndefined()
  expect(pack?.steps.flatMap(({ run }) => run ?? []).join('\n')).toMatch(/npm test\n.*npm pack/s)
  expect(release?.permissions).toEqual({ contents: 'write' })
  expect(publish?.permissions).toEqual({ 'id-token': 'write' })
  expect(publish?.if).toContain('vars.')
  // What may write runs nothing of the repository.
  for (const job of [release, publish])
    expect(JSON.stringify(job)).not.toMatch(/checkout|npm (ci|install|run|test)/)
})

test('the note of a version is in the change log and in the notes on upgrading', (context) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const files = ['CHANGELOG.md', 'docs/upgrading.md']
  if (!files.every((file) => existsSync(file))) context.skip('the owner has deleted one of them')
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).toMatch(
      new RegExp(`^## \\[(${version.replaceAll('.', '\\.')}|Unreleased)\\]`, 'm'),
    )
})
