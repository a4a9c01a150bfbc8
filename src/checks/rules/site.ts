import type { CheckContext } from '../context.ts'
import type { Finding } from '../finding.ts'

/** A content folder without `site.yaml` is none. */
export function siteRule({ documents }: CheckContext): Finding[] {
  if (documents.some(({ collection }) => collection === 'site')) return []
  return [
    {
      kind: 'front-matter',
      level: 'error',
      file: 'site.yaml',
      line: 1,
      column: 1,
      message: 'the content folder has no site.yaml',
      fix: 'Add it with title, lede, language, timezone, hemisphere, url and reviewed; or mend CONTENT_DIR.',
    },
  ]
}
