import type { MdxElement, MdxNode } from './mdx-parse.ts'

/** Whether a node is a mark that leads to a source. */
export function isCite(node: MdxNode | undefined): node is MdxElement {
  const isElement = node?.type === 'mdxJsxTextElement' || node?.type === 'mdxJsxFlowElement'
  return isElement && node.name === 'Cite'
}

/**
 * Nodes of a line, with marks of sources that follow each other as one part. The spaces that keep
 * them apart where they are typed are left out, those after the word that they belong to too.
 */
export function marksTogether(nodes: readonly MdxNode[]): (MdxNode | MdxElement[])[] {
  const parts: (MdxNode | MdxElement[])[] = []
  for (const [at, node] of nodes.entries()) {
    const last = parts.at(-1)
    const follows = Array.isArray(last)
    if (isCite(node) && follows) last.push(node)
    else if (isCite(node)) parts.push([node])
    else if (node.type !== 'text' || !isCite(nodes[at + 1])) parts.push(node)
    else if (!follows || node.value.trim() !== '')
      parts.push({ ...node, value: node.value.trimEnd() })
  }
  return parts
}
