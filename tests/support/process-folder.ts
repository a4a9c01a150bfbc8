import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAll } from './command.ts'

/**
 * Makes a new folder outside the checkout. It is removed, and the commands of this process are
 * stopped, when the process ends, even by an interruption.
 */
export function processFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  process.once('exit', () => {
    killAll()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
