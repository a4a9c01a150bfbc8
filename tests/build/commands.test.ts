import { existsSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { run } from '../support/command.ts'
import { removeTinySites, tinySite } from '../support/tiny.ts'

afterEach(removeTinySites)

const commands: [file: string, usage: string][] = [
  ['src/cli/start.ts', 'npm start'],
  ['src/cli/dev.ts', 'npm run dev'],
  ['src/cli/build.ts', 'npm run build'],
  ['src/cli/check.ts', 'npm run check'],
  ['tests/run.ts', 'npm test'],
  ['tests/bench/run.ts', 'npm run bench'],
]

test.each(commands)('%s prints its usage, even in a wrong environment', async (...of) => {
  const [file, usage] = of
  const { code, output } = await run(process.execPath, [file, '--help'], {
    env: { SITE_URL: 'nowhere' },
  })
  expect([code, output]).toEqual([0, expect.stringContaining(usage) as string])
  expect(output).not.toContain('nowhere')
})

test.each(commands)('%s refuses unknown arguments and does nothing', async (file, usage) => {
  const { contentDir, outDir } = tinySite()
  const { code, output } = await run(process.execPath, [file, '--colour', 'much'], {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_DATE: 'today' },
  })
  expect(code).toBe(1)
  expect(output).toMatch(/“--colour.*”/)
  expect(output).toContain(usage)
  expect(output).not.toMatch(/^ {4}at /m)
  expect(existsSync(outDir)).toBe(false)
})
