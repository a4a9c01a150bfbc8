import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
  .concat(readdirSync('docs').map((name) => join('docs', name)))
  .filter((file) => file.endsWith('.md'))

test.each(documents)('what %s links to in the project is there', (file) => {
  // Examples of what the checker refuses are no links.
  const text = readFileSync(file, 'utf8').replace(/`[^`\n]*`/g, '')
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
  const missing = links
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(dirname(file), path)))
  expect(missing).toEqual([])
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
