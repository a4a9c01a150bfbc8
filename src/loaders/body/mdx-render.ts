import { element, fragment, type Child, type Html } from '../../text/html.ts'
import { isCite, marksTogether } from './cite-marks.ts'
import { componentOf, type BodyContext } from './mdx-components.ts'
import { idOf } from '../../schemas/ids.ts'
import { attributeOf, childrenOf, type MdxElement, type MdxNode } from './mdx-parse.ts'

/** What drawing a body needs beside its tree. */
export interface Drawing {
  readonly context: BodyContext
  /** The addresses that `[words][name]` refers to, by name. */
  readonly definitions: ReadonlyMap<string, Link>
}

/** Where a link of Markdown leads. */
export interface Link {
  readonly url: string
  readonly title?: string | null | undefined
}

/** Between what it stands between, no line ends. */
const WORD_JOINER = '\u2060'

type Of<T extends MdxNode['type']> = Extract<MdxNode, { type: T }>

/** Everything of Markdown that can be drawn, and so everything that a body may hold of it. */
export const MARKDOWN: { readonly [T in MdxNode['type']]?: (node: Of<T>, by: Drawing) => Child } = {
  root: blocks,
  text: ({ value }) => value,
  paragraph: (node, by) => element('p', {}, inside(node, by)),
  heading: (node, by) => element(`h${String(node.depth)}`, {}, inside(node, by)),
  emphasis: (node, by) => element('em', {}, inside(node, by)),
  strong: (node, by) => element('strong', {}, inside(node, by)),
  delete: (node, by) => element('del', {}, inside(node, by)),
  inlineCode: ({ value }) => element('code', {}, value),
  code: ({ value }) => element('pre', {}, element('code', {}, value)),
  break: () => [element('br'), '\n'],
  thematicBreak: () => element('hr'),
  blockquote: (node, by) => element('blockquote', {}, blocks(node, by)),
  list: (node, by) =>
    element(node.ordered ? 'ol' : 'ul', { start: startOfList(node) }, blocks(node, by)),
  listItem: (node, by) => element('li', {}, item(node, by)),
  link: (node, by) => anchor(node, node, by),
  linkReference: (node, by) => anchor(node, by.definitions.get(node.identifier), by),
  definition: () => undefined,
  table: (node, by) => scrolling(element('table', {}, table(node, by)), by),
  // Rows and cells are drawn with their table, which knows how each column is set.
  tableRow: () => undefined,
  tableCell: () => undefined,
}

/** A node of a checked tree as HTML. What could not be drawn would have been refused. */
export function draw(node: MdxNode, by: Drawing): Child {
  if (node.type === 'mdxJsxTextElement') return component(node, by)
  if (node.type === 'mdxJsxFlowElement')
    return aloneInLine(node, isCite(node) ? marks([node], by) : component(node, by))
  const drawn = MARKDOWN[node.type] as ((node: MdxNode, by: Drawing) => Child) | undefined
  return drawn?.(node, by)
}

function inside(node: MdxNode, by: Drawing): Child {
  return marksTogether(childrenOf(node)).map((part) =>
    'type' in part ? draw(part, by) : marks(part, by),
  )
}

/** Marks of sources, which no line’s end parts from the word before them. */
function marks(cites: readonly MdxElement[], by: Drawing): Child {
  const { comma } = by.context.labels
  const links = cites.flatMap((cite, at) => [at > 0 ? comma : WORD_JOINER, component(cite, by)])
  return element('sup', { class: 'cite' }, links)
}

/** Blocks, a line each. */
function blocks(node: MdxNode, by: Drawing): Child {
  const drawn = childrenOf(node).map((child) => fragment(draw(child, by)))
  return drawn
    .filter(({ source }) => source !== '')
    .flatMap((child, at) => (at > 0 ? ['\n', child] : child))
}

/** The items of a tight list hold their words without a paragraph. */
function item(node: Of<'listItem'>, by: Drawing): Child {
  if (node.spread === true) return blocks(node, by)
  return childrenOf(node).map((child) =>
    child.type === 'paragraph' ? inside(child, by) : ['\n', draw(child, by)],
  )
}

function startOfList({ ordered, start }: Of<'list'>): string | undefined {
  return ordered && start !== null && start !== undefined && start !== 1 ? String(start) : undefined
}

/** A link to a path of the site gets its base; a reference without a definition is plain words. */
function anchor(node: MdxNode, link: Link | undefined, by: Drawing): Child {
  if (!link) return inside(node, by)
  const { base } = by.context
  const href = link.url.startsWith('/') ? base + link.url.slice(1) : link.url
  return element('a', { href, title: link.title ?? undefined }, inside(node, by))
}

/** The first row heads the columns. The policy forbids styles, so a column is set by a class. */
function table(node: Of<'table'>, by: Drawing): Child {
  const [head, ...rows] = childrenOf(node)
  const row = (cells: MdxNode | undefined, name: 'th' | 'td'): Html => {
    const drawn = (cells ? childrenOf(cells) : []).map((cell, at) => {
      const align = node.align?.[at]
      return element(name, { class: align ? `align-${align}` : undefined }, inside(cell, by))
    })
    return element('tr', {}, drawn)
  }
  const body = rows.map((cells) => row(cells, 'td'))
  return [element('thead', {}, row(head, 'th')), element('tbody', {}, body)]
}

/** A table that is too wide scrolls by itself, by keys too (WCAG 2.2, 2.1.1). */
function scrolling(drawn: Html, { context }: Drawing): Html {
  const label = context.labels.table
  const box = { class: 'table-scroll', role: 'group', tabindex: '0', 'aria-label': label }
  return element('div', box, drawn)
}

function component(node: MdxElement, by: Drawing): Child {
  const known = componentOf(node.name ?? '')
  if (!known) return undefined
  const value = known.attribute === undefined ? '' : idOf(attributeOf(node, known.attribute) ?? '')
  return known.render(value, fragment(inside(node, by)), by.context)
}

/** A link that is alone in its line is a paragraph. */
function aloneInLine(node: MdxElement, drawn: Child): Child {
  return componentOf(node.name ?? '')?.block === true ? drawn : element('p', {}, drawn)
}
