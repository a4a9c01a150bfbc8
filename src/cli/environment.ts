import { resolve } from 'node:path'
import { readSettings, type Settings } from '../settings.ts'
import { UserError } from '../build/user-error.ts'

/** The checkout that this file is in, wherever the command was given. */
const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The settings of a command, from site.yaml and the environment.
 * @throws UserError where SITE_URL or BUILD_DATE cannot be what they say
 */
export function commandSettings(): Settings {
  const { SITE_URL, BUILD_DATE } = process.env
  if (SITE_URL !== undefined && !/^https?:\/\/[^/]/.test(SITE_URL))
    throw new UserError(`SITE_URL (“${SITE_URL}”) is not an http or https address`)
  if (BUILD_DATE !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(BUILD_DATE))
    throw new UserError(`BUILD_DATE (“${BUILD_DATE}”) is not a day; write it as 2026-11-22`)
  // Astro asks before it sends anything and goes to the background where it takes us for a program.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DEV_BACKGROUND'] = '0'
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0'
  // Astro's own parts take the working folder for the checkout.
  process.chdir(ROOT)
  return readSettings(ROOT)
}
