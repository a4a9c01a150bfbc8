import { callOf } from '../text/call.ts'
import { astroConfig } from '../build/astro-config.ts'
import { buildSite } from '../build/build-site.ts'
import { run } from './run.ts'
import { VARIABLES } from './usage.ts'

const USAGE = `${callOf('start')}

Builds the site and serves it on this machine, at port 4321 or the next free one.

${VARIABLES}`

await run({
  usage: USAGE,
  options: {},
  task: async (settings) => {
    await buildSite(settings, console.warn)
    const { preview } = await import('astro')
    const { outDir, base } = settings
    const server = await preview({ ...astroConfig(settings), outDir, logLevel: 'error' })
    console.log(`The timeline is at http://localhost:${String(server.port)}${base}`)
    await server.closed()
  },
})
