import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri'
import type { ContentDocument, Position, Problem } from '../read/document.ts'
import { syntaxProblem } from './mdx-syntax.ts'

/** A node of a body’s syntax tree. */
export type MdxNode = MdastNode

/** A component as a body uses it. */
export type MdxElement = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** A body’s syntax tree, or what is wrong with its syntax. */
export type ParsedBody = { readonly tree: MdxNode } | { readonly problem: Problem }

/**
 * Parses a body. A syntax error becomes a problem with its position. The same tree is checked and
 * drawn. Smart punctuation is off, so that readers see exactly what the editor typed, above all in
 * quotations.
 * @param body MDX without front matter
 */
export function parseBody(body: string): ParsedBody {
  const features = { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } }
  try {
    return { tree: mdxToMdast(body, { position: true, features }) }
  } catch (error) {
    return { problem: syntaxProblem(error instanceof Error ? error.message : String(error)) }
  }
}

const cache = new WeakMap<ContentDocument, ParsedBody>()

/** The parsed body of a document. Each document is parsed once. */
export function parsedBody(document: ContentDocument): ParsedBody {
  const cached = cache.get(document)
  const parsed = cached ?? parseBody(document.body)
  if (!cached) cache.set(document, parsed)
  return parsed
}

/**
 * The syntax error in a free page's code, or undefined. Unlike those of facts, the imports and
 * expressions of free pages run, so that a line such as `import of grain` is an error.
 * @param body MDX without front matter
 */
export function codeProblem(body: string): Problem | undefined {
  try {
    mdxToJs(body, { features: { frontmatter: false } })
    return undefined
  } catch (error) {
    return syntaxProblem(error instanceof Error ? error.message : String(error))
  }
}

/** A node’s children; none for a leaf. */
export function childrenOf(node: MdxNode): readonly MdxNode[] {
  return 'children' in node ? (node.children as MdxNode[]) : []
}

/**
 * A node and its descendants, in the order of the text. Not recursive, because a broken text may be
 * nested too deeply for the stack.
 */
export function nodesIn(tree: MdxNode): MdxNode[] {
  const nodes: MdxNode[] = []
  const waiting = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node)
    for (const child of childrenOf(node).toReversed()) waiting.push(child)
  }
  return nodes
}

/** Where a node starts in the file. */
export function startOf(node: MdxNode): Position {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** The value of a component’s attribute; undefined if it is missing or an expression. */
export function attributeOf(node: MdxElement, name: string): string | undefined {
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )
  return typeof found?.value === 'string' ? found.value : undefined
}
