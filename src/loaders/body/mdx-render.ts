import { element, fragment, type Child, type Html } from '../../text/html.ts'
import { groupCites, isCite } from './cite-marks.ts'
import { componentOf, type BodyContext } from './mdx-components.ts'
import { idOf } from '../../schemas/ids.ts'
import { attributeOf, childrenOf, type MdxElement, type MdxNode } from './mdx-parse.ts'

/** What rendering a body needs besides its tree. */
export interface Drawing {
  readonly context: BodyContext
  /** The addresses that `[words][name]` refers to, by name. */
  readonly definitions: ReadonlyMap<string, Link>
}

/** The target of a Markdown link. */
export interface Link {
  readonly url: string
  readonly title?: string | null | undefined
}

/** U+2060 WORD JOINER: forbids a line break. */
const WORD_JOINER = '\u2060'

type Of<T extends MdxNode['type']> = Extract<MdxNode, { type: T }>

/** How each Markdown node is drawn. A body may hold these nodes and no others. */
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

/** A node of a checked tree as HTML. The check has refused every node that cannot be drawn. */
export function draw(node: MdxNode, by: Drawing): Child {
  if (node.type === 'mdxJsxTextElement') return component(node, by)
  if (node.type === 'mdxJsxFlowElement')
    return aloneInLine(node, isCite(node) ? marks([node], by) : component(node, by))
  const drawn = MARKDOWN[node.type] as ((node: MdxNode, by: Drawing) => Child) | undefined
  return drawn?.(node, by)
}

function inside(node: MdxNode, by: Drawing): Child {
  return groupCites(childrenOf(node)).map((group) =>
    'type' in group ? draw(group, by) : marks(group, by),
  )
}

/** Citation marks. The word joiner keeps them on the line of the word before them. */
function marks(cites: readonly MdxElement[], by: Drawing): Child {
  const { comma } = by.context.labels
  const links = cites.flatMap((cite, at) => [at > 0 ? comma : WORD_JOINER, component(cite, by)])
  return element('sup', { class: 'cite' }, links)
}

/** Blocks, one per line. */
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

/**
 * A link. A path of the site gets the base path; a reference without a definition becomes plain
 * text.
 */
function anchor(node: MdxNode, link: Link | undefined, by: Drawing): Child {
  if (!link) return inside(node, by)
  const { base } = by.context
  const href = link.url.startsWith('/') ? base + link.url.slice(1) : link.url
  return element('a', { href, title: link.title ?? undefined }, inside(node, by))
}

/** The first row is the header. Columns are aligned by class, because the policy forbids styles. */
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

/**
 * Wraps a table in a box that scrolls when the table is too wide, also by keyboard (WCAG 2.2,
 * 2.1.1).
 */
function scrolling(drawn: Html, { context }: Drawing): Html {
  const label = context.labels.table
  const box = { class: 'table-scroll', role: 'group', tabindex: '0', 'aria-label': label }
  return element('div', box, drawn)
}

function component(node: MdxElement, by: Drawing): Child {
  const found = componentOf(node.name ?? '')
  if (!found) return undefined
  const value = found.attribute === undefined ? '' : idOf(attributeOf(node, found.attribute) ?? '')
  return found.render(value, fragment(inside(node, by)), by.context)
}

/** Wraps a component that is alone on its line in a paragraph, unless it is a block. */
function aloneInLine(node: MdxElement, drawn: Child): Child {
  return componentOf(node.name ?? '')?.block === true ? drawn : element('p', {}, drawn)
}
