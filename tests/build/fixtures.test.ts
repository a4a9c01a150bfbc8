import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportOf } from '../../src/checks/report.ts'

/** The texts of the reports behind the Bamako timeline; they are not part of the project. */
const REPORTS = '../shared/sources'

test.each(['bamako', 'comet', 'sky', 'smallest'])(
  'the checker finds no error in the fixture %s',
  async (name) => {
    const { findings } = await reportOf(`tests/fixtures/${name}`)
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  },
)

test('every quotation and wording of the Bamako timeline has its proof', async () => {
  const { findings } = await reportOf('tests/fixtures/bamako')
  expect(findings.filter(({ kind }) => kind.startsWith('quote-'))).toEqual([])
})

test('every quotation and wording of the Bamako timeline is in the reports, verbatim', async (context) => {
  if (!existsSync(REPORTS)) context.skip(`the reports’ texts are not at ${REPORTS}`)
  const { evidence, findings } = await reportOf('tests/fixtures/bamako', { sourcesDir: REPORTS })
  expect(evidence.texts.size).toBe(2)
  expect(findings.filter(({ kind }) => kind.startsWith('quote-'))).toEqual([])
})

test('every quotation of the comet timeline is in its texts', async () => {
  const folder = 'tests/fixtures/comet'
  const { findings } = await reportOf(folder, { sourcesDir: `${folder}/texts` })
  expect(findings.filter(({ kind }) => kind.startsWith('quote-'))).toEqual([])
})
