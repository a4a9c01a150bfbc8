import { resolve } from 'node:path'
import { readSettings, type Settings } from '../loaders/read/settings.ts'

/** The checkout that this file is in, wherever the command was given. */
export const ROOT = resolve(import.meta.dirname, '../..')

/**
 * What Astro itself says in `import.meta.env`. A variable of the environment by such a name would take
 * its place (astro/dist/env/env-loader.js): the links of every page would begin with BASE_URL.
 */
const NAMES_OF_ASTRO = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/** The settings of a command, from site.yaml and the environment. */
export function commandSettings(): Settings {
  // Astro asks before it sends anything and goes to the background where it takes us for a program.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DEV_BACKGROUND'] = '0'
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0'
  for (const name of NAMES_OF_ASTRO) Reflect.deleteProperty(process.env, name)
  // Astro's own parts take the working folder for the checkout.
  process.chdir(ROOT)
  return readSettings(ROOT)
}
