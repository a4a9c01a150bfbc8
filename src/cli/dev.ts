import { dev } from 'astro'
import { stagingOf } from '../build/staging.ts'
import { commandSettings } from './environment.ts'
import { run } from './run.ts'

await run(async () => {
  const settings = commandSettings()
  // Dev keeps what it has read apart from builds, so that both can run at once.
  process.env.NODE_ENV = 'development'
  const cacheDir = `${stagingOf(settings).folder}-dev`
  await dev({ root: settings.root, cacheDir })
})
