import { cpSync, rmSync } from 'node:fs'
import { buildSites } from './support/build-sites.ts'
const root = await buildSites()
rmSync(process.env['TEST_SITES_ROOT']!, { recursive: true, force: true })
cpSync(root, process.env['TEST_SITES_ROOT']!, { recursive: true })
process.exit()
