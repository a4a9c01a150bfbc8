import { resolve } from 'node:path'
import { readSettings, type Settings } from '../settings.ts'
import { UserError } from '../build/user-error.ts'
import { problemOfContentDir, problemOfEnvironment } from './problem-of-environment.ts'

/** The checkout that this file is in, wherever the command was given. */
const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The settings of a command, from site.yaml and the environment.
 * @throws UserError where SITE_URL, BASE_PATH or BUILD_DATE cannot be what they say, or where nothing
 *   can be read from CONTENT_DIR
 */
export function commandSettings(): Settings {
  const problem = problemOfEnvironment(process.env)
  if (problem !== undefined) throw new UserError(problem)
  // Astro asks before it sends anything and goes to the background where it takes us for a program.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DEV_BACKGROUND'] = '0'
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0'
  // Astro's own parts take the working folder for the checkout.
  process.chdir(ROOT)
  const settings = readSettings(ROOT)
  const unfit = problemOfContentDir(settings.contentDir)
  if (unfit !== undefined) throw new UserError(unfit)
  return settings
}
