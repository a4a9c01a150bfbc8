import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** A site without an address in site.yaml or the environment. Its feeds would lead nowhere. */
export function missingUrlRule({ valid, environment }: CheckContext): Finding[] {
  if (environment?.siteUrl !== undefined) return []
  return valid('site')
    .filter(({ data }) => data.url === undefined)
    .map(({ document }) => {
      const message =
        'nothing says where the site is published; its feeds would lead to this machine'
      const fix =
        'Add “url: …” with its origin, or set SITE_URL; the workflow for GitHub Pages does so.'
      return findingIn(document, 'missing-url', [], message, fix)
    })
}
