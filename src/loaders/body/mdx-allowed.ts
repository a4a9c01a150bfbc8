import type { Position, Problem } from '../read/document.ts'
import { unprintableIn } from './mdx-characters.ts'
import { componentOf, COMPONENTS } from './mdx-components.ts'
import { childrenOf, startOf, type MdxElement, type MdxNode } from './mdx-parse.ts'
import { MARKDOWN } from './mdx-render.ts'
import { NO_IMPORT } from './mdx-syntax.ts'

/**
 * Forbidden nodes that have a remedy of their own. Any other node that cannot be drawn is forbidden
 * too.
 */
const FORBIDDEN: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  mdxjsEsm: [
    'import and export are not allowed',
    `${NO_IMPORT}; remove code, which no component needs.`,
  ],
  mdxFlowExpression: ['“{…}” is an expression', 'Remove it, or write “\\{” for a brace.'],
  mdxTextExpression: ['“{…}” is an expression', 'Remove it, or write “\\{” for a brace.'],
  image: ['a picture in the text is not allowed', 'List it under “media” in the front matter.'],
  imageReference: [
    'a picture in the text is not allowed',
    'List it under “media” in the front matter.',
  ],
}

/** What to write instead of a footnote. */
export const NO_FOOTNOTES =
  'Write <Cite source="…" /> for a source and <Note>…</Note> for a remark; “\\[^” is the characters themselves.'

/** Allowed link addresses: http(s), mailto, or a path or anchor of the site. */
const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i

/**
 * The deepest nesting that is read. No fact needs more, and a deeper tree could overflow the stack.
 */
const MAX_DEPTH = 40

/** Blocks cannot stand in a line of text. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
  'code',
  'thematicBreak',
])

/** The ancestors of a node, as far as they decide what the node may be. */
interface Ancestors {
  readonly depth: number
  /** Whether one of them is a link: links hold no links. */
  readonly link: boolean
}

/** Everything in a body’s tree that is not on the allow-list, in the order of the text. */
export function forbiddenIn(
  node: MdxNode,
  ancestors: Ancestors = { depth: 0, link: false },
): Problem[] {
  if (ancestors.depth > MAX_DEPTH)
    return [problem('the text is nested too deeply', 'Take quotes and lists apart.', startOf(node))]
  const within = { depth: ancestors.depth + 1, link: ancestors.link || isLink(node) }
  const own = [...forbiddenNode(node), ...forbiddenLink(node, ancestors), ...unprintableIn(node)]
  return [...own, ...childrenOf(node).flatMap((child) => forbiddenIn(child, within))]
}

function forbiddenNode(node: MdxNode): Problem[] {
  const position = startOf(node)
  if (isElement(node)) return forbiddenElement(node, position)
  if (node.type === 'heading' && node.depth === 1)
    return [
      problem('“#” is the page’s title, which stands above the text', 'Write “##”.', position),
    ]
  const forbidden = FORBIDDEN[node.type]
  if (forbidden) return [problem(...forbidden, position)]
  if (Object.hasOwn(MARKDOWN, node.type)) return []
  return [problem(`“${node.type}” is not allowed`, 'Write it in plain Markdown.', position)]
}

function forbiddenLink(node: MdxNode, { link }: Ancestors): Problem[] {
  const position = startOf(node)
  if (isLink(node) && link)
    return [problem('a link stands within a link', 'End the one before the other.', position)]
  if (node.type === 'link' && childrenOf(node).every(isBlank))
    return [problem('the link has no words', 'Write the words that it shows.', position)]
  // A footnote is parsed as a definition.
  if (node.type === 'definition' && node.identifier.startsWith('^'))
    return [problem(`“[${node.identifier}]” is a footnote`, NO_FOOTNOTES, position)]
  if ((node.type === 'link' || node.type === 'definition') && !ADDRESS.test(node.url))
    return [
      problem(
        `the link’s address “${node.url}” is not allowed`,
        'Link to http(s)://…, mailto:… or a path of the site that begins with “/”.',
        position,
      ),
    ]
  return []
}

function forbiddenElement(node: MdxElement, position: Position): Problem[] {
  const name = node.name ?? ''
  const component = componentOf(name)
  if (!component) return [problem(...unknownElement(name), position)]
  const { attribute: allowed } = component
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? attribute.name
      : '',
  )
  const example = allowed ? `<${name} ${allowed}="…">` : `<${name}>`
  if (attributes.some((attribute) => attribute !== allowed))
    return [problem(`“<${name}>” has an attribute it cannot have`, `Write ${example}.`, position)]
  if (allowed !== undefined && attributes.length !== 1)
    return [problem(`“<${name}>” needs “${allowed}” once`, `Write ${example}.`, position)]
  return misplacedElement(node, component, position)
}

/** Problems of a block inside a line, or of content that a component cannot hold. */
function misplacedElement(
  node: MdxElement,
  { block, holds }: NonNullable<ReturnType<typeof componentOf>>,
  position: Position,
): Problem[] {
  const name = node.name ?? ''
  const alone = 'Put it on a line of its own, with an empty line before and after it.'
  const children = childrenOf(node)
  if (block && node.type === 'mdxJsxTextElement')
    return [problem(`“<${name}>” stands within a paragraph`, alone, position)]
  if (holds === 'nothing' && children.length > 0)
    return [problem(`“<${name}>” can hold nothing`, `Write <${name} … />.`, position)]
  if (holds === 'words' && children.some((child) => BLOCKS.has(child.type)))
    return [problem(`“<${name}>” holds whole paragraphs`, 'Put it around a few words.', position)]
  if (holds !== 'nothing' && children.every(isBlank))
    return [problem(`“<${name}>” holds no words`, 'Write the words that it shows.', position)]
  return []
}

function unknownElement(name: string): [what: string, fix: string] {
  const names = Object.keys(COMPONENTS).map((component) => `<${component}>`)
  const isHtml = name === '' || /^[a-z]/.test(name)
  return [
    isHtml ? `“<${name}>” is raw HTML` : `there is no component “<${name}>”`,
    `Write it in Markdown, or use one of ${names.join(', ')}.`,
  ]
}

function isElement(node: MdxNode): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function isLink(node: MdxNode): boolean {
  if (isElement(node)) return componentOf(node.name ?? '')?.link === true
  return node.type === 'link' || node.type === 'linkReference'
}

function isBlank(node: MdxNode): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function problem(message: string, fix: string, position: Position): Problem {
  return { kind: 'mdx-not-allowed', message, fix, position }
}
