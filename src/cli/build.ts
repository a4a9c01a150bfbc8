import { callOf } from '../text/call.ts'
import { buildSite } from '../build/build-site.ts'
import { run } from './run.ts'
import { VARIABLES } from './usage.ts'

const USAGE = `${callOf('build')}

Checks the content and builds the site. If anything fails, the published site stays as it was.

${VARIABLES}`

await run({
  usage: USAGE,
  options: {},
  task: async (settings) => {
    await buildSite(settings, console.warn)
    console.log(`built ${settings.outDir}`)
  },
})
