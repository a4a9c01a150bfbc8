import { fragment } from '../../text/html.ts'
import type { BodyContext } from './mdx-components.ts'
import { childrenOf, type MdxNode } from './mdx-parse.ts'
import { draw, type Link } from './mdx-render.ts'

/**
 * Draws a body as HTML, without Vite and without running any of it: the tree that the allow-list has
 * passed is the one that is drawn, node by node, and a node that cannot be drawn cannot pass.
 * @param tree what `parseBody` gave and `forbiddenIn` found nothing in
 */
export function compileBody(tree: MdxNode, context: BodyContext): string {
  return fragment(draw(tree, { context, definitions: definitionsIn(tree) })).source
}

/** The first definition of a name wins, as in CommonMark §4.7. */
function definitionsIn(node: MdxNode): Map<string, Link> {
  const found = new Map<string, Link>()
  const waiting = [node]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.type === 'definition' && !found.has(next.identifier)) found.set(next.identifier, next)
    waiting.unshift(...childrenOf(next))
  }
  return found
}
