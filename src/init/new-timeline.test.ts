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
    // The lede, the page about it and a note say that they are examples.
    'placeholder',
    'placeholder',
    'placeholder',
  ])
  const [site] = documents.filter(({ collection }) => collection === 'site')
  expect(site?.data).toMatchObject({ ...answers, format: String(FORMAT), reviewed: '2024-02-29' })
  // Words of one’s own are a draft.
  expect(new Set([...documents.map(({ collection }) => collection), 'strings'])).toEqual(
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

test('the draft of own words, and the colours in comments, can be used as they are', async () => {
  const folder = tempFolder('new')
  const answers = { title: 'T', language: 'en', timezone: 'UTC' }
  const files = filesOf('.', { answers, source: { spec: '1' }, version: '1', day: '2024-02-29' })
  const texts = new Map(files)
  const theme = /^# (theme:|  (?:accent|paper):)/gm
  texts.set('content/strings.yaml', files.get('content/_strings.yaml') ?? '')
  texts.set('content/site.yaml', (files.get('content/site.yaml') ?? '').replace(theme, '$1'))
  writeFiles(folder, texts)
  const { documents, failed, text } = await reportOf(join(folder, 'content'))
  expect([failed, text]).toEqual([false, expect.any(String) as string])
  const [site] = documents.filter(({ collection }) => collection === 'site')
  expect(site?.data).toMatchObject({ theme: { paper: { light: '#f4f1e8' } } })
  expect(documents.some(({ collection }) => collection === 'strings')).toBe(true)
})
