import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAll } from './command.ts'

/**
 * A new folder outside the checkout, which goes with this process, together with the commands that
 * it runs: however that ends, by an interruption too, nothing is left behind.
 */
export function processFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  process.once('exit', () => {
    killAll()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
