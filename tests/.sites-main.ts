import { cpSync, rmSync } from 'node:fs'
import { buildSites } from '/work/main/tests/support/build-sites.ts'
const r = await buildSites(); rmSync('/tmp/sites-main',{recursive:true,force:true}); cpSync(r,'/tmp/sites-main',{recursive:true})
