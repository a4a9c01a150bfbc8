import { callOf } from '../text/call.ts'
import { writeRecord } from '../build/staging-record.ts'
import { makeKept, stagingOf } from '../build/staging.ts'
import { run } from './run.ts'
import { VARIABLES } from './usage.ts'

const USAGE = `${callOf('dev')}

Serves the site on this machine and shows each edit of the content as it is saved.

${VARIABLES}`

await run({
  usage: USAGE,
  options: {},
  task: async (settings) => {
    // A cache of its own, so that dev and builds can run at once.
    process.env.NODE_ENV = 'development'
    const cacheDir = `${stagingOf(settings).folder}-dev`
    await makeKept(cacheDir)
    await writeRecord(cacheDir, { contentDir: settings.contentDir, pid: process.pid })
    const { dev } = await import('astro')
    const { astroConfig } = await import('../build/astro-config.ts')
    await dev({ ...astroConfig(settings), cacheDir })
  },
})
