import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { reportOf } from '../checks/report.ts'
import { COLLECTION_FILES } from '../loaders/read/read-content.ts'
import { FORMAT } from '../schemas/format.ts'
import { filesOf } from './new-timeline.ts'
import { writeFiles } from './write-files.ts'
import { join } from 'node:path'

test.each([
  ['A town', 'en'],
  [`"It's" 50 % {new} \\ $DAY: a #1`, 'en'],
  ['قريتنا', 'ar'],
])('the timeline %j has nothing wrong, and an example of each kind', async (title, language) => {
  const folder = tempFolder('new')
  const answers = { title, language, timezone: 'Asia/Kathmandu' }
  const source = { spec: '1.2.3' }
  const files = filesOf('.', { answers, source, version: '1.2.3', day: '2024-02-29' })
  writeFiles(folder, files)
  const { documents, findings } = await reportOf(join(folder, 'content'))
  expect(findings.map(({ kind }) => kind).sort()).toEqual([
    'missing-archive',
    'missing-archive',
    'missing-url',
  ])
  const [site] = documents.filter(({ collection }) => collection === 'site')
  expect(site?.data).toMatchObject({ ...answers, format: String(FORMAT), reviewed: '2024-02-29' })
  expect(new Set(documents.map(({ collection }) => collection))).toEqual(
    new Set(Object.keys(COLLECTION_FILES)),
  )
  const statuses = documents.flatMap(({ text }) => /^status: (.*)$/m.exec(text)?.[1] ?? [])
  expect(statuses.sort()).toEqual(['announced', 'claimed', 'reported'])
  expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
    private: true,
    dependencies: { 'dated-facts': '1.2.3' },
  })
  expect(files.get('README.md')).toContain(`# ${title}\n`)
})
