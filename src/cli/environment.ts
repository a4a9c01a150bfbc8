import { resolve } from 'node:path'
import { readSettings, type Settings } from '../settings.ts'

/** The checkout that this file is in, wherever the command was given. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** The settings of a command, from site.yaml and the environment. */
export function commandSettings(): Settings {
  // Astro asks before it sends anything and goes to the background where it takes us for a program.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DEV_BACKGROUND'] = '0'
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0'
  // Astro's own parts take the working folder for the checkout.
  process.chdir(ROOT)
  return readSettings(ROOT)
}
