import { isBase, originFix } from '../schemas/addresses.ts'
import { day } from '../schemas/scalars.ts'
import { basePath, setVariables, type Environment } from '../loaders/read/settings.ts'

/**
 * The problems of the settings in the environment, a sentence each with the fix.
 * @param environment empty variables count as not set
 */
export function problemsOfEnvironment(environment: Environment): string[] {
  const { SITE_URL, BASE_PATH, BUILD_DATE } = setVariables(environment)
  const base =
    BASE_PATH === undefined || isBase(basePath(BASE_PATH))
      ? undefined
      : `BASE_PATH (“${BASE_PATH}”) is not a path; write it as /timeline/`
  const buildDate =
    BUILD_DATE === undefined || day.safeParse(BUILD_DATE).success
      ? undefined
      : `BUILD_DATE (“${BUILD_DATE}”) is not a day; write it as 2026-11-22`
  return [problemOfSiteUrl(SITE_URL), base, buildDate].filter((problem) => problem !== undefined)
}

function problemOfSiteUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url))
    return `SITE_URL (“${url}”) is not an http or https address; write it as https://example.org`
  const fix = originFix(url, 'SITE_URL=', 'BASE_PATH=')
  return fix === undefined ? undefined : `SITE_URL (“${url}”) holds more than the origin. ${fix}`
}
