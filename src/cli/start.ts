import { preview } from 'astro'
import { buildSite } from '../build/build-site.ts'
import { commandSettings } from './environment.ts'
import { run } from './run.ts'

await run(async () => {
  const settings = commandSettings()
  await buildSite(settings, console.warn)
  const { root, outDir, base } = settings
  const server = await preview({ root, outDir, logLevel: 'error' })
  console.log(`The timeline is at http://localhost:${String(server.port)}${base}`)
  await server.closed()
})
