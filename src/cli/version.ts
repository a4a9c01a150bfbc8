import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDERS } from './environment.ts'

/** The version of the machine, as in its package.json. */
export function version(): string {
  const text = readFileSync(join(FOLDERS.root, 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}
