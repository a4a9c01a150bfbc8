import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOMS } from './support/rooms.ts'

/**
 * The documents of the machine. README, CHANGELOG and all others belong to the owner, who may
 * rewrite or delete them.
 */
const documents = [
  'CONTRIBUTING.md',
  'findings.md',
  'format.md',
  'hosting.md',
  'package.md',
  'release.md',
  'search.md',
  'upgrading.md',
]
  .map((name) => (name === 'CONTRIBUTING.md' ? name : join('docs', name)))
  .filter((file) => existsSync(file))

test.each(documents)('every file that %s links to exists', (file) => {
  // Examples of refused input are not links.
  const text = readFileSync(file, 'utf8').replace(/```[^]*?```|`[^`\n]*`/g, '')
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
  // Skip documents that the owner has deleted or moved.
  const missing = links
    .map(([, path = '']) => path)
    .filter((path) => !path.endsWith('.md') && !existsSync(join(dirname(file), path)))
  expect(missing).toEqual([])
})

test('the smallest timeline in the documents equals the fixture that is built and tested', (context) => {
  const file = 'docs/format.md'
  if (!existsSync(file)) context.skip(`the owner has deleted ${file}`)
  const text = readFileSync(file, 'utf8')
  const folder = 'tests/fixtures/smallest'
  const paths = globSync('**/*.{yaml,mdx}', { cwd: folder })
  expect(paths.length).toBe(5)
  for (const path of paths) {
    const written = readFileSync(join(folder, path), 'utf8').replace(/^---\n/, '')
    expect(text).toContain(`# ${path}\n${written}`)
  }
})

test('every npm script that the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = documents.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /npm run (start|test|[a-z]+:?[a-z0-9]*)\b(?= |`|\n|$)/g,
      ),
    ].map(([, name = '']) => name),
  )
  const known = new Set([...Object.keys(scripts), 'ci', 'run', 'or'])
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test('the map in CONTRIBUTING.md has every room, in the order of the walls', (context) => {
  const file = 'CONTRIBUTING.md'
  if (!existsSync(file)) context.skip(`the owner has deleted ${file}`)
  const map = readFileSync(file, 'utf8').split('**Walls.**')[0] ?? ''
  const rows = [...map.matchAll(/^\| `([^`]+)`/gm)].map(([, room = '']) => room.replace(/\/$/, ''))
  expect(rows).toEqual(Object.keys(ROOMS))
})
