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
 * Parses a body; a syntax error becomes a problem with its place. There is one tree: what is checked
 * is what is drawn. Smart punctuation is off: what the editor typed is what the reader sees,
 * quotations above all.
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

const kept = new WeakMap<ContentDocument, ParsedBody>()

/** The same for the body of a document, once however many ask. */
export function parsedBody(document: ContentDocument): ParsedBody {
  const known = kept.get(document)
  const parsed = known ?? parseBody(document.body)
  if (!known) kept.set(document, parsed)
  return parsed
}

/**
 * What is wrong with the code of a free page, whose imports and expressions run: `import of grain` is
 * no import. Undefined where it can be read.
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
 * A node and all below it, in the order of the text. Without recursion: a broken text may be nested
 * deeper than the stack holds.
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

/** The value of a component’s attribute; undefined where it is missing or no plain text. */
export function attributeOf(node: MdxElement, name: string): string | undefined {
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )
  return typeof found?.value === 'string' ? found.value : undefined
}
