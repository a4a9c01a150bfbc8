import { fragment } from '../../text/html.ts'
import type { Body } from '../../timeline/build/entries.ts'
import type { BodyContext } from './mdx-components.ts'
import { nodesIn, type MdxNode } from './mdx-parse.ts'
import { linkedFacts, shownQuotes, textsOf } from './mdx-read.ts'
import { draw, type Link } from './mdx-render.ts'

/**
 * Renders a body as HTML without Vite, and without running any of it. The tree that passed the
 * allow-list is the one rendered, node by node; a node that cannot be rendered cannot pass. The
 * body's texts, links and quotations are read from the same tree.
 * @param tree from `parseBody`, checked by `forbiddenIn`
 */
export function compileBody(tree: MdxNode, context: BodyContext): Body {
  const nodes = nodesIn(tree)
  const definitions = definitionsIn(nodes)
  return {
    html: fragment(draw(tree, { context, definitions })).source,
    texts: textsOf(tree),
    links: linkedFacts(nodes, definitions),
    quotes: shownQuotes(nodes),
  }
}

/** The first definition of a name wins, as in CommonMark §4.7. */
function definitionsIn(nodes: readonly MdxNode[]): Map<string, Link> {
  const found = new Map<string, Link>()
  for (const node of nodes) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
  }
  return found
}
