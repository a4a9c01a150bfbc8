import { resolve } from 'node:path'
import { IS_PACKAGE } from '../text/call.ts'
import { readSettings, type Settings } from '../loaders/read/settings.ts'

/** The folder of the machine that contains this file: the checkout, or the installed package. */
const ROOT = resolve(import.meta.dirname, '../..')

/** The folders of a command; see `Settings`. */
export const FOLDERS = { root: ROOT, folder: IS_PACKAGE ? process.cwd() : ROOT } as const

/**
 * Names that Astro sets in `import.meta.env`. An environment variable with such a name would
 * override Astro's value (astro/dist/env/env-loader.js): BASE_URL would change the links of every
 * page.
 */
const ASTRO_VARIABLES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/**
 * The settings of a command, from site.yaml and the environment.
 * @param folder the timeline’s folder; see `Settings`
 */
export function commandSettings(folder: string = FOLDERS.folder): Settings {
  // No telemetry. The others stop Astro from running in the background if it takes us for a script.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DEV_BACKGROUND'] = '0'
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0'
  for (const name of ASTRO_VARIABLES) Reflect.deleteProperty(process.env, name)
  const settings = readSettings(FOLDERS.root, process.env, folder)
  // Astro compiles parts of our code, which read the settings again.
  process.env['CONTENT_DIR'] = settings.contentDir
  process.env['OUT_DIR'] = settings.outDir
  // Astro writes to the working folder what it runs from there, and must find its libraries.
  process.chdir(FOLDERS.root)
  return settings
}
