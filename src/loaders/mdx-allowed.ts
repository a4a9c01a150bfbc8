import { mdxToMdast, type MdastNode } from 'satteri'
import { COMPONENTS, type ComponentName } from './mdx-components.ts'
import type { Position, Problem } from './document.ts'

/** A syntax tree's node, as far as the allow-list looks at it. */
export type MdxNode = MdastNode

/** What a body may hold is Markdown and the fixed components: every other node type, with its remedy. */
const FORBIDDEN: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  mdxjsEsm: [
    'import and export are not allowed',
    'Take the line out; the components need no import.',
  ],
  mdxFlowExpression: ['“{…}” is an expression', 'Take it out, or write “\\{” for a brace.'],
  mdxTextExpression: ['“{…}” is an expression', 'Take it out, or write “\\{” for a brace.'],
  html: ['raw HTML is not allowed', 'Write it in Markdown.'],
  image: ['a picture in the text is not allowed', 'List it under “media” in the front matter.'],
  imageReference: [
    'a picture in the text is not allowed',
    'List it under “media” in the front matter.',
  ],
}

/** Addresses a reader may be sent to: http(s), mailto, or a path or anchor of the site. */
const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i

/** A body's syntax tree, or what is wrong with its syntax. */
export type ParsedBody = { readonly tree: MdxNode } | { readonly problem: Problem }

/** Parses a body; a syntax error becomes a problem with its place. */
export function parseBody(body: string): ParsedBody {
  try {
    return { tree: mdxToMdast(body, { position: true }) }
  } catch (error) {
    return { problem: syntaxProblem(error instanceof Error ? error.message : String(error)) }
  }
}

/** Everything in a body's tree that is not on the allow-list, in the order of the text. */
export function forbiddenIn(node: MdxNode): Problem[] {
  const own = forbiddenNode(node)
  const children = 'children' in node ? (node.children as MdxNode[]).flatMap(forbiddenIn) : []
  return [...(own ?? []), ...children]
}

function forbiddenNode(node: MdxNode): Problem[] | undefined {
  const position = startOf(node)
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return forbiddenElement(node, position)
  if ((node.type === 'link' || node.type === 'definition') && !ADDRESS.test(node.url))
    return [
      problem(
        `the link’s address “${node.url}” is not allowed`,
        'Link to http(s)://…, mailto:… or a path of the site that begins with “/”.',
        position,
      ),
    ]
  if (node.type === 'heading' && node.depth === 1)
    return [
      problem('“#” is the page’s title, which stands above the text', 'Write “##”.', position),
    ]
  const forbidden = FORBIDDEN[node.type]
  return forbidden && [problem(...forbidden, position)]
}

type JsxElement = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

function forbiddenElement(node: JsxElement, position: Position): Problem[] {
  const name = node.name ?? ''
  const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined
  if (!known) return [problem(...unknownElement(name), position)]
  const given = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? attribute.name
      : '',
  )
  const example = known.attribute ? `<${name} ${known.attribute}="…">` : `<${name}>`
  if (given.some((attribute) => attribute !== known.attribute))
    return [problem(`“<${name}>” has an attribute it cannot have`, `Write ${example}.`, position)]
  if (known.attribute !== undefined && given.length === 0)
    return [problem(`“<${name}>” lacks “${known.attribute}”`, `Write ${example}.`, position)]
  if (known.block && node.type === 'mdxJsxTextElement')
    return [
      problem(
        `“<${name}>” stands within a paragraph`,
        'Put it on a line of its own, with an empty line before and after it.',
        position,
      ),
    ]
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

/** Where a node starts in the file. */
export function startOf(node: MdxNode): Position {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

function problem(message: string, fix: string, position: Position): Problem {
  return { kind: 'mdx-not-allowed', message, fix, position }
}

/** Sätteri's messages read `line:column: what (rule)`. */
function syntaxProblem(message: string): Problem {
  const match = /^(?<line>\d+):(?<column>\d+): (?<what>[\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(
    message,
  )
  const { line, column, what } = match?.groups ?? {}
  return problem(
    `the text cannot be read: ${what ?? message}`,
    'Close every component that is opened; write “\\<” and “\\{” for the plain characters.',
    { line: Number(line ?? 1), column: Number(column ?? 1) },
  )
}
