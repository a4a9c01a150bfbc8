import { escapesIn } from './yaml-escapes.ts'
import {
  BLANK,
  CLOSED,
  lineStart,
  typedValues,
  type Leaf,
  type Typed,
  type TypedAt,
} from './yaml-leaves.ts'
import { isText, quoteIt } from './yaml-remedy.ts'

/** Text that YAML reads as something other than what was typed. */
export interface Misreading {
  /** From 0 on. */
  readonly offset: number
  readonly message: string
  readonly fix: string
  /**
   * Whether the value is unusable for the rules, for example because it holds half of a character.
   */
  readonly spoils?: boolean
  /** Whether it is inside `[…]` or `{…}`: parser errors about those brackets follow from it. */
  readonly inFlow?: boolean
  /** The value, if it can only have been meant as text. */
  readonly meant?: Typed
}

/**
 * All text that YAML would silently drop or read as something else. A “#” begins a real comment on
 * a line of its own, and after a quoted value or a closed list.
 * @param leaves the tokens of the text, in order
 */
export function misreadingsIn(text: string, leaves: readonly Leaf[]): Misreading[] {
  const reader: Reader = { text, typedAt: typedValues(text, leaves) }
  const found: Misreading[] = []
  let before: Leaf | undefined
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.type === 'comment') found.push(...commentAt(reader, leaf, before))
    else if (leaf.type === 'block-scalar-header')
      found.push(...headerAt(reader, leaf, leaves.slice(at + 1, at + 5)))
    else found.push(...misreadLeaf(reader, leaf, before))
    if (!BLANK.has(leaf.type)) before = leaf
  }
  return found
}

interface Reader {
  readonly text: string
  readonly typedAt: TypedAt
}

function misreadLeaf(reader: Reader, leaf: Leaf, before: Leaf | undefined): Misreading[] {
  const { type, offset, source } = leaf
  if (type === 'scalar') return continuedAt(leaf)
  if (type === 'double-quoted-scalar')
    return escapesIn(source).map(({ index, message, fix }) => {
      return { offset: offset + index, message, fix, spoils: true }
    })
  const meaning = MARK_MEANINGS[type]
  const isSecond = before !== undefined && MARK_MEANINGS[before.type] !== undefined
  return meaning === undefined || isSecond ? [] : [markAt(reader, leaf, meaning)]
}

/** Values that may stand below a comment that follows “key:” or “-”. */
const VALUES_BELOW: ReadonlySet<string> = new Set([
  'block-map',
  'block-seq',
  'flow-collection',
  'block-scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
])

function commentAt(
  { text, typedAt }: Reader,
  comment: Leaf,
  before: Leaf | undefined,
): Misreading[] {
  if (!before || before.type === 'block-text') return []
  const start = lineStart(text, comment.offset)
  if (text.slice(start, comment.offset).trim() === '') {
    // A plain value continues on lines that are indented more than its parent.
    const isIndented = before.inFlow || comment.offset - start > before.indent
    const isLost = before.type === 'scalar' && isIndented
    return isLost ? [{ ...lost(comment), inFlow: before.inFlow }] : []
  }
  const typed = typedAt(comment.offset)
  if (CLOSED.has(before.type) || isBehind(comment, typed)) return []
  if (before.type === 'block-scalar-header') return [lost(comment, 'block')]
  if (before.type === 'map-value-ind' || before.type === 'seq-item-ind') {
    const isAbove = VALUES_BELOW.has(before.holds?.type ?? '')
    const isAlone = before.holds === undefined
    return isAbove ? [] : [lost(comment, isAlone ? typed : undefined)]
  }
  if (!before.inFlow) return [lost(comment, typed)]
  if (!typed || !isText(typed.text)) return [{ ...lost(comment), inFlow: true }]
  return [{ ...lost(comment), inFlow: true, meant: typed, fix: quoteIt(typed.text) }]
}

const isBehind = ({ offset }: Leaf, typed: Typed | undefined): boolean =>
  typed !== undefined && typed.offset + typed.text.length <= offset

function lost({ offset, source }: Leaf, typed?: Typed | 'block'): Misreading {
  const message = `what follows “#” is a YAML comment and would be lost: “${short(source)}”`
  const own = 'ive a comment a line of its own that begins where the key does.'
  if (typed === 'block') return { offset, message, fix: `G${own}` }
  return { offset, message, fix: `${quoteIt(typed?.text).replace(/\.$/, '')}; or g${own}` }
}

/** Marks of YAML that content never needs and that a text may begin with. */
const MARK_MEANINGS: Readonly<Partial<Record<Leaf['type'], string>>> = {
  anchor: 'names the value for use elsewhere, and would be lost',
  alias: 'stands for a value that is named elsewhere',
  tag: 'says of what type the value is, and would be lost',
  'explicit-key-ind': 'makes a key of what follows',
}

function markAt({ typedAt }: Reader, leaf: Leaf, meaning: string): Misreading {
  const { type, offset, source } = leaf
  const message = `“${short(source)}” at the head of a value ${meaning}`
  if (type === 'explicit-key-ind')
    return { offset, message, fix: 'Write “key: value” without it, or quote the text: "? …"' }
  const typed = leaf.inFlow ? undefined : typedAt(offset)?.text
  return { offset, message, fix: isBeforeItems(leaf, typed) ? 'Remove it.' : quoteIt(typed) }
}

/** Whether a mark stands before keys or a list, which cannot be quoted. */
function isBeforeItems({ type, holds, indent, source }: Leaf, typed: string | undefined): boolean {
  if (type === 'alias') return false
  if (holds) return 'items' in holds
  return indent < 0 || (typed !== undefined && typed !== source)
}

/** “>” and “|” begin a text on the lines below. Text on the same line is not part of it. */
function headerAt({ typedAt }: Reader, header: Leaf, after: readonly Leaf[]): Misreading[] {
  const lines = after.find(({ type }) => type === 'block-text')
  const beside = after.find(({ type, offset }) => type === 'error' && offset < (lines?.offset ?? 0))
  const isHeader = /^[|>](?:[1-9]?[-+]?|[-+][1-9])$/.test(header.source)
  const isEmpty = (lines?.source ?? '').trim() === ''
  if (!beside && isHeader && !isEmpty) return []
  const what = `${header.source.slice(1)} ${beside?.source ?? ''}`.trim()
  const message = `“${header.source.charAt(0)}” begins a text on the lines below it, ${
    what === '' ? 'and there is none' : `and “${short(what)}” beside it would be lost`
  }`
  const below = 'Write the text on the lines below, indented with spaces'
  return [
    {
      offset: header.offset,
      message,
      fix: what === '' ? `${below}.` : quoteIt(typedAt(header.offset)?.text),
    },
  ]
}

/** Lines that look like a key or a list item but are read as part of the value above. */
function continuedAt({ offset, source, inFlow }: Leaf): Misreading[] {
  if (inFlow) return []
  const lines = [...source.matchAll(/\n[ \t]*(?<line>.*)/g)]
  return lines.flatMap((match) => {
    const line = match.groups?.['line'] ?? ''
    if (!/^(?:-(?:\s|$)|[a-z]+:(?!\/\/)\S)/.test(line)) return []
    const message = `“${short(line)}” is read as the rest of the value above it`
    const fix =
      'Begin it in the column of the lines that it belongs to, a key with a colon and a space; or put the whole value between quotation marks.'
    return [{ offset: offset + match.index + match[0].length - line.length, message, fix }]
  })
}

function short(text: string): string {
  const line = text.trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
