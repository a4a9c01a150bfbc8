import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportOf } from '../../src/checks/report.ts'

/** The texts of the reports; they are not part of the project. */
const SOURCES = '../shared/sources'

test.each(['content', 'tests/fixtures/comet'])(
  'the checker has no error to report of %s',
  async (folder) => {
    const { findings } = await reportOf(folder)
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  },
)

test('every quotation and wording of the timeline has its proof', async () => {
  const { findings } = await reportOf('content')
  expect(findings.filter(({ kind }) => kind.startsWith('quote-'))).toEqual([])
})

test('every quotation and wording of the timeline is in the reports, verbatim', async (context) => {
  if (!existsSync(SOURCES)) context.skip(`the reports’ texts are not at ${SOURCES}`)
  const { evidence, findings } = await reportOf('content', { sourcesDir: SOURCES })
  expect(evidence.texts.size).toBe(2)
  expect(findings.filter(({ kind }) => kind.startsWith('quote-'))).toEqual([])
})

test('every quotation of the fixture is in its texts', async () => {
  const folder = 'tests/fixtures/comet'
  const { findings } = await reportOf(folder, { sourcesDir: `${folder}/texts` })
  expect(findings.filter(({ kind }) => kind.startsWith('quote-'))).toEqual([])
})
