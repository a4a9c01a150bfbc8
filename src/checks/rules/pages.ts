import type { ContentDocument } from '../../loaders/document.ts'
import { childrenOf, parseBody, startOf, type MdxNode } from '../../loaders/mdx-parse.ts'
import { isOwnAddress } from '../../timeline/site-addresses.ts'
import type { CheckContext } from '../context.ts'
import { findingAt, type Finding } from '../finding.ts'
import { addressOf } from './links.ts'

const START = { line: 1, column: 1 }

/** Free pages that would not be published where their names say, and links that miss the base path. */
export function pagesRule({ documents }: CheckContext): Finding[] {
  return documents
    .filter(({ collection }) => collection === 'pages')
    .flatMap((page) => [...misplaced(page), ...takenId(page), ...rootLinks(page)])
}

function misplaced(page: ContentDocument): Finding[] {
  if (page.file.split('/').length === 2) return []
  const message = 'a free page in a folder of its own is not published'
  const fix = 'Put it into pages/ itself, or let its name begin with “_” if it is to be left out.'
  return [findingAt(page, 'stray-file', START, message, fix)]
}

function takenId(page: ContentDocument): Finding[] {
  if (!isOwnAddress(page.id)) return []
  const message = `the address /${page.id}/ is the site’s own`
  return [findingAt(page, 'bad-id', START, message, 'Give the page another name.')]
}

/** A site may lie below a base path, which only relative links follow. */
function rootLinks(page: ContentDocument): Finding[] {
  const parsed = parseBody(page.body)
  if ('problem' in parsed) return []
  return nodesIn(parsed.tree).flatMap((node) => {
    const address = addressOf(node)
    if (address === undefined || !/^\/(?!\/)/.test(address)) return []
    const message = `the link “${address}” misses the base path of the site`
    const fix = `Write “..${address}”, which holds wherever the site lies.`
    return [findingAt(page, 'mdx-not-allowed', startOf(node), message, fix)]
  })
}

function nodesIn(node: MdxNode): MdxNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}
