import { resolve } from 'node:path'
import { readSettings, type Settings } from '../loaders/read/settings.ts'

/** The checkout that contains this file. */
export const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Names that Astro sets in `import.meta.env`. An environment variable with such a name would
 * override Astro's value (astro/dist/env/env-loader.js): BASE_URL would change the links of every
 * page.
 */
const ASTRO_VARIABLES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/** The settings of a command, from site.yaml and the environment. */
export function commandSettings(): Settings {
  // No telemetry. The others stop Astro from running in the background if it takes us for a script.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DEV_BACKGROUND'] = '0'
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0'
  for (const name of ASTRO_VARIABLES) Reflect.deleteProperty(process.env, name)
  // Parts of Astro expect the working folder to be the checkout.
  process.chdir(ROOT)
  return readSettings(ROOT)
}
