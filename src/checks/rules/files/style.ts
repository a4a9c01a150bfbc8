import { STYLE_FILE } from '../../../look/style.ts'
import { isDraft } from '../../../loaders/read/read-content.ts'
import { isPictureName } from '../../../pictures/formats.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAtFile, type Finding } from '../../shared/finding.ts'
import type { Kind } from '../../shared/kinds.ts'
import { nearest } from '../../shared/nearest.ts'

/** What the owner's style sheet has that the site cannot use, and files that it names in vain. */
export function styleRule({ style, files = new Set(), pictures }: CheckContext): Finding[] {
  if (!style) return []
  const names = [...files].map((file) => file.normalize('NFC'))
  const missing = style.files.flatMap(({ path, url, line, column }) => {
    const at = (kind: Kind, message: string, fix: string): Finding[] => [
      { ...findingAtFile(kind, STYLE_FILE, message, fix), line, column },
    ]
    if (!names.includes(path)) {
      const meant = nearest(path, names)
      const proposal = meant === undefined ? '' : `Write url(./${meant}), or put`
      const fix = `${proposal === '' ? 'Put' : proposal} the file there; the path is relative to style.css.`
      return at('dangling-reference', `there is no file “${path}” for “${url}”`, fix)
    }
    if (isDraft(path)) return at('bad-style', `“${url}” is a draft`, 'Rename it without “_”.')
    const read = isPictureName(path) ? pictures?.get(path) : undefined
    return read && 'problem' in read
      ? at('bad-picture', read.problem.message, read.problem.fix)
      : []
  })
  const own = style.problems.map(({ message, fix, line, column }) => {
    return { ...findingAtFile('bad-style', STYLE_FILE, message, fix), line, column }
  })
  return [...own, ...missing]
}
