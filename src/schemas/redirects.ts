import { z } from 'zod'
import { idOf, isId, slugOf } from './ids.ts'
import type { IssueParams } from './scalars.ts'

/** A step of a path: an id, or a year such as `-0043` or `Y-66043000`. */
const isStep = (step: string): boolean => isId(step) || /^(?:-|Y-?)\d+$/.test(step)

/** Old addresses of the site: the paths of the pages to which they lead now, by old paths. */
export const redirects = z
  .record(z.string().overwrite(idOf), z.string().overwrite(idOf))
  .superRefine((paths, context) => {
    for (const [from, to] of Object.entries(paths)) {
      const wrong = [from, to].find((path) => !isPath(path) && !(path === '/' && path === to))
      if (wrong === undefined) continue
      context.addIssue({
        code: 'custom',
        path: [from],
        message: `“${wrong}” is not the path of a page`,
        params: { fix: fixOf(wrong) } satisfies IssueParams,
      })
    }
  })

function isPath(path: string): boolean {
  const [first, ...steps] = path.split('/')
  const last = steps.pop()
  return first === '' && last === '' && steps.length > 0 && steps.every(isStep)
}

function fixOf(path: string): string {
  const below = path.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
  const steps = below.split('/').filter((step) => step !== '')
  const meant = steps.map((step) => (isStep(step) ? step : slugOf(step)))
  const proposal =
    meant.length === 0 || meant.includes(undefined) ? '/facts/opening-day/' : `/${meant.join('/')}/`
  return `Write it as ${proposal}: below the base path, with “/” at both ends.`
}
