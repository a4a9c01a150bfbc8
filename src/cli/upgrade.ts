import { relative } from 'node:path'
import { FORMAT } from '../schemas/format.ts'
import { callOf } from '../text/call.ts'
import { run } from './run.ts'
import { upgradeContent } from './upgrade-content.ts'
import { VARIABLES } from './usage.ts'

const USAGE = `${callOf('upgrade', '[--dry-run]')}

Brings the content to the format of this version of dated-facts, and says what it changes. Comments and
order stay. Content with errors is not changed.

  --dry-run  only say what would be changed

${VARIABLES}`

await run({
  usage: USAGE,
  options: { 'dry-run': { type: 'boolean', default: false } },
  task: async ({ contentDir, folder }, { 'dry-run': isDry }) => {
    const changes = await upgradeContent(contentDir, folder, isDry)
    const name = relative(folder, contentDir) || contentDir
    if (changes.length === 0)
      console.log(`${name} is in format ${String(FORMAT)}, the newest; nothing to change`)
    else
      console.log([...changes, isDry ? 'Nothing was written.' : 'Run the check again.'].join('\n'))
  },
})
