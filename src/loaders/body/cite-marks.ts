import type { MdxElement, MdxNode } from './mdx-parse.ts'

/** Whether a node is a citation mark. */
export function isCite(node: MdxNode | undefined): node is MdxElement {
  const isElement = node?.type === 'mdxJsxTextElement' || node?.type === 'mdxJsxFlowElement'
  return isElement && node.name === 'Cite'
}

/**
 * The nodes of a line, with each run of adjacent citation marks as one array. Spaces typed between
 * two marks, and between a word and its mark, are dropped.
 */
export function groupCites(nodes: readonly MdxNode[]): (MdxNode | MdxElement[])[] {
  const groups: (MdxNode | MdxElement[])[] = []
  for (const [at, node] of nodes.entries()) {
    const last = groups.at(-1)
    const followsCite = Array.isArray(last)
    if (isCite(node) && followsCite) last.push(node)
    else if (isCite(node)) groups.push([node])
    else if (node.type !== 'text' || !isCite(nodes[at + 1])) groups.push(node)
    else if (!followsCite || node.value.trim() !== '')
      groups.push({ ...node, value: node.value.trimEnd() })
  }
  return groups
}
