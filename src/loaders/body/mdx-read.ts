import { idOf } from '../../schemas/ids.ts'
import type { Link } from './mdx-render.ts'
import { attributeOf, childrenOf, type MdxElement, type MdxNode } from './mdx-parse.ts'

/** Nodes whose children are the running text of one block. */
const BLOCKS_OF_TEXT = ['paragraph', 'heading', 'tableCell']

/**
 * The plain text of a body or a free page, one string per block. Citation marks and quotations are
 * left out.
 */
export function textsOf(node: MdxNode): string[] {
  if (node.type === 'code') return [node.value]
  const isText = BLOCKS_OF_TEXT.includes(node.type) || isAlone(node)
  const texts = isText ? [inlineText(node)] : childrenOf(node).flatMap(textsOf)
  return texts.filter((text) => text.trim() !== '')
}

/** Whether a component is alone on its line and directly holds text. */
function isAlone(node: MdxNode): boolean {
  const inline = ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'delete']
  return (
    node.type === 'mdxJsxFlowElement' && childrenOf(node).some(({ type }) => inline.includes(type))
  )
}

function inlineText(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return childrenOf(node).map(inlineText).join('')
}

/** The ids of the facts that a body links to, by a link or by `<Fact id="…">`, once each. */
export function linkedFacts(
  nodes: readonly MdxNode[],
  definitions: ReadonlyMap<string, Link>,
): string[] {
  const ids = nodes.flatMap((node) => {
    if (isElement(node) && node.name === 'Fact') return idOf(attributeOf(node, 'id') ?? '')
    if (node.type === 'link') return factIn(node.url)
    const definition = node.type === 'linkReference' && definitions.get(node.identifier)
    return definition ? factIn(definition.url) : []
  })
  return [...new Set(ids)]
}

/** The id in a fact’s address relative to the site's root, such as `/facts/deed/#sources`. */
function factIn(url: string): string[] {
  const [path = ''] = url.split(/[?#]/)
  const [before, folder, id, ...rest] = path.split('/')
  const isFact = before === '' && folder === 'facts' && rest.join('') === ''
  return isFact && id ? [decoded(id)] : []
}

/**
 * Decodes an id, which a Markdown link may percent-encode. An id with a stray `%` stays as it is.
 */
function decoded(id: string): string {
  try {
    return idOf(decodeURIComponent(id))
  } catch {
    return id
  }
}

/** The numbers of the quotations that a body shows. */
export function shownQuotes(nodes: readonly MdxNode[]): number[] {
  return nodes
    .filter((node) => isElement(node) && node.name === 'Quote')
    .map((node) => Number(attributeOf(node as MdxElement, 'n')))
}

function isElement(node: MdxNode): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}
