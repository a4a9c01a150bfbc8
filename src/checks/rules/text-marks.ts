import type { ContentDocument, Position } from '../../loaders/read/document.ts'
import { NO_FOOTNOTES } from '../../loaders/body/mdx-allowed.ts'
import { childrenOf, nodesIn, startOf, type MdxNode } from '../../loaders/body/mdx-parse.ts'
import { findingAt, type Finding } from '../shared/finding.ts'

/** Stands for a child that is not text, such as a link or a component (U+FFFC). */
const NON_TEXT = '\uFFFC'

interface Mark {
  /** Matches what was typed, escapes included. */
  readonly pattern: RegExp
  readonly what: (typed: string) => string
  readonly fix: string
}

const plain = (typed: string): string => `“${shortened(typed)}” is printed literally`

/** Marks that editors may type and that readers would see literally. */
const MARKS: readonly Mark[] = [
  {
    // Double asterisks with text adjacent to one of them; single asterisks with text adjacent to
    // both.
    pattern: new RegExp(
      [
        String.raw`(?<![\\*])\*\*(?:(?=[^\s*])[^*]*|[^*]*[^\s*\\])\*\*(?!\*)`,
        String.raw`(?<![\\*])\*(?![\s*])[^*]*[^\s*\\]\*(?!\*)`,
        String.raw`(?<!\\)(__|~~)(?=\S)(?:(?!\1).)*\S\1`,
      ].join('|'),
      'su',
    ),
    what: (typed) => `the marks of “${shortened(typed)}” are printed literally`,
    fix: 'Put a space outside of the marks, or the punctuation outside of them: “**words**。”. Write “\\*” or “\\_” for the characters themselves.',
  },
  {
    pattern: /(?<![\\=])==(?=[^\s=])[^=]*[^\s=]==(?!=)/su,
    what: (typed) => `the marks of “${shortened(typed)}” are printed literally`,
    fix: 'Write *words* or **words**; “\\==” is the characters themselves.',
  },
  {
    pattern: /(?<!\\)\[![A-Z]+\]/u,
    what: plain,
    fix: 'Write a remark of the editors as <Note>…</Note>, on lines of its own.',
  },
  {
    pattern: /^:::+.*$/mu,
    what: plain,
    fix: 'Write a remark of the editors as <Note>…</Note>, on lines of its own.',
  },
  {
    pattern: /(?<!\\)\[\[[^\]]{1,200}\]\]/u,
    what: plain,
    fix: 'Write <Fact id="…">words</Fact> or <Entity id="…">words</Entity>.',
  },
  {
    pattern: /(?<!\\)\[[^\]^]{1,200}\](?:\[[^\]]{0,200}\]| \((?:https?:|\/|\uFFFC)[^)]{0,200}\))/u,
    what: (typed) => `the link “${shortened(typed)}” is not valid, and is printed literally`,
    fix: 'Write [words](address), with nothing between the brackets; “\\[” is the character itself.',
  },
]

const FOOTNOTE = /(?<!\\)\[\^[^\]\s]{1,80}\]/u

/**
 * Text that Markdown probably reads differently than intended: marks that are printed literally,
 * years read as list numbers, and GitHub's Markdown that a fact's text cannot have.
 */
export function markFindings(document: ContentDocument, tree: MdxNode): Finding[] {
  const nodes = nodesIn(tree)
  const ends = new Set(nodes.flatMap(lastNumberOf))
  return nodes.flatMap((node) => [...ofNode(document, node, ends), ...ofWords(document, node)])
}

/** The number at which a numbered list ends. */
function lastNumberOf(node: MdxNode): number[] {
  if (node.type !== 'list' || !node.ordered) return []
  return [(node.start ?? 1) + childrenOf(node).length - 1]
}

/** @param ends the numbers at which the numbered lists of the text end */
function ofNode(document: ContentDocument, node: MdxNode, ends: ReadonlySet<number>): Finding[] {
  const position = startOf(node)
  const report = (
    kind: 'mdx-not-allowed' | 'stray-mark',
    message: string,
    fix: string,
  ): Finding[] => [findingAt(document, kind, position, message, fix)]
  if (node.type === 'list') return listOfYears(document, node, ends)
  // Free pages may have task boxes and footnotes, because Astro draws them.
  if (node.type === 'listItem' && typeof node.checked === 'boolean' && isFact(document))
    return report(
      'mdx-not-allowed',
      'a fact’s text has no task boxes',
      'Write in words what is done and what is not. For the characters themselves, write “\\[x]”.',
    )
  if (node.type === 'linkReference' && node.identifier.startsWith('^') && isFact(document))
    return report('mdx-not-allowed', `“[${node.identifier}]” is a footnote`, NO_FOOTNOTES)
  const typed = typedIn(document, node)
  if (node.type === 'delete' && !typed.startsWith('~~'))
    return report(
      'stray-mark',
      `“${shortened(typed)}” is struck out`,
      'Write “~~” on both sides if that is meant, otherwise “\\~”.',
    )
  const isBare = node.type === 'link' && !/^[[<]/.test(typed)
  if (isBare && /[\u3000-\u303F\uFF01-\uFF65]/u.test(node.url))
    return report(
      'stray-mark',
      `the address “${shortened(node.url)}” runs on into the words after it`,
      'Put a space after it, or write [words](address).',
    )
  return []
}

/** The largest number of a list item; larger ones are probably years. */
const MAX_LIST_NUMBER = 31

/** Markdown reads a paragraph that begins with “1986. ” or “7. February” as a numbered list. */
function listOfYears(
  document: ContentDocument,
  node: Extract<MdxNode, { type: 'list' }>,
  ends: ReadonlySet<number>,
): Finding[] {
  const { start, ordered } = node
  if (!ordered || start === null || start === undefined || start < 2) return []
  // A list interrupted by a paragraph continues at the next number.
  const isRealList = childrenOf(node).length > 1 || ends.has(start - 1)
  if (start <= MAX_LIST_NUMBER && isRealList) return []
  const [number = String(start), mark = '.'] =
    /^(\d+)([.)])/.exec(typedIn(document, node))?.slice(1) ?? []
  const message = `a line that begins with “${number}${mark}” is a numbered list`
  const fix = `Write “${number}\\${mark}” where it is no list.`
  return [findingAt(document, 'stray-mark', startOf(node), message, fix)]
}

/** The marks left in the text of one line or paragraph. */
function ofWords(document: ContentDocument, node: MdxNode): Finding[] {
  const children = childrenOf(node)
  if (!children.some(({ type }) => type === 'text')) return []
  const pieces = children.map((child) =>
    child.type === 'text' ? typedIn(document, child) : NON_TEXT,
  )
  const typed = pieces.join('')
  const at = (index: number): Position => positionIn(index, pieces, children)
  const footnote = isFact(document) ? FOOTNOTE.exec(typed) : null
  const found = MARKS.flatMap(({ pattern, what, fix }) => {
    const match = pattern.exec(typed)
    return match ? [findingAt(document, 'stray-mark', at(match.index), what(match[0]), fix)] : []
  })
  if (!footnote) return found
  const message = `“${footnote[0]}” is a footnote, which the text of a fact does not have`
  return [
    ...found,
    findingAt(document, 'mdx-not-allowed', at(footnote.index), message, NO_FOOTNOTES),
  ]
}

/** The position in the file of a character of the joined pieces. */
function positionIn(index: number, pieces: readonly string[], nodes: readonly MdxNode[]): Position {
  let rest = index
  let piece = 0
  while (piece < pieces.length - 1 && rest >= (pieces[piece]?.length ?? 0))
    rest -= pieces[piece++]?.length ?? 0
  const node = nodes[piece]
  const start = node ? startOf(node) : { line: 1, column: 1 }
  const before = (pieces[piece] ?? '').slice(0, rest).split('\n')
  const last = before.at(-1) ?? ''
  if (before.length === 1) return { line: start.line, column: start.column + last.length }
  return { line: start.line + before.length - 1, column: last.length + 1 }
}

/** The source text of a node. */
function typedIn({ body }: ContentDocument, { position }: MdxNode): string {
  const from = position?.start.offset
  const to = position?.end.offset
  return from === undefined || to === undefined ? '' : body.slice(from, to)
}

const isFact = ({ collection }: ContentDocument): boolean => collection === 'facts'

function shortened(text: string): string {
  const line = text.replaceAll(NON_TEXT, '…').replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
