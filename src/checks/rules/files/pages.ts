import { FILE_START, type ContentDocument } from '../../../loaders/read/document.ts'
import { isOwnAddress } from '../../../timeline/site-addresses.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAt, type Finding } from '../../shared/finding.ts'

/** Free pages that would not be published at the address of their name. */
export function pagesRule({ documents }: CheckContext): Finding[] {
  return documents
    .filter(({ collection }) => collection === 'pages')
    .flatMap((page) => [...misplaced(page), ...takenId(page)])
}

function misplaced(page: ContentDocument): Finding[] {
  if (page.file.split('/').length === 2) return []
  const message = 'a free page in a folder of its own is not published'
  const fix = 'Put it into pages/ itself, or let its name begin with “_” if it is to be left out.'
  return [findingAt(page, 'stray-file', FILE_START, message, fix)]
}

function takenId(page: ContentDocument): Finding[] {
  if (!isOwnAddress(page.id)) return []
  const message = `the address /${page.id}/ is the site’s own`
  return [findingAt(page, 'bad-id', FILE_START, message, 'Give the page another name.')]
}
