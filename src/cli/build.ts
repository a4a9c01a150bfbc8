import { buildSite } from '../build/build-site.ts'
import { commandSettings } from './environment.ts'
import { run } from './run.ts'

await run(async () => {
  const settings = commandSettings()
  await buildSite(settings, console.warn)
  console.log(`built ${settings.outDir}`)
})
