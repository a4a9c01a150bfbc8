import { isBase, originFix } from '../schemas/addresses.ts'
import { day } from '../schemas/scalars.ts'
import { basePath } from '../settings.ts'

/** What is wrong with the settings of the environment, and how to mend it; undefined for nothing. */
export function problemOfEnvironment({
  SITE_URL,
  BASE_PATH,
  BUILD_DATE,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (SITE_URL !== undefined) {
    if (!/^https?:\/\/[^/]/.test(SITE_URL) || !URL.canParse(SITE_URL))
      return `SITE_URL (“${SITE_URL}”) is not an http or https address`
    const fix = originFix(SITE_URL, 'SITE_URL=', 'BASE_PATH=')
    if (fix !== undefined) return `SITE_URL (“${SITE_URL}”) holds more than the origin. ${fix}`
  }
  if (BASE_PATH !== undefined && !isBase(basePath(BASE_PATH)))
    return `BASE_PATH (“${BASE_PATH}”) is not a path; write it as /timeline/`
  if (BUILD_DATE !== undefined && !day.safeParse(BUILD_DATE).success)
    return `BUILD_DATE (“${BUILD_DATE}”) is not a day; write it as 2026-11-22`
  return undefined
}

/**
 * What is wrong with the path of a content folder, and how to mend it; undefined for nothing. Free
 * pages are modules to Vite, which reads what follows a “?” as a question about the file before it.
 * @param contentDir absolute
 */
export function problemOfContentDir(contentDir: string): string | undefined {
  if (!contentDir.includes('?')) return undefined
  return `the content folder’s path (“${contentDir}”) holds “?”, and pages cannot be read from there; rename the folder`
}
