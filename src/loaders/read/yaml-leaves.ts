import type { CST } from 'yaml'

/** A token of YAML that holds no other, with what decides how it is read. */
export interface Leaf {
  readonly type: CST.Token['type'] | 'block-text'
  /** Where it begins, from 0 on. */
  readonly offset: number
  readonly source: string
  /** The column, from 0 on, of the block map or list around it; -1 at the top. */
  readonly indent: number
  /** Whether it stands in `[…]` or `{…}`. */
  readonly inFlow: boolean
  /** With `:`, `-` and what stands between them and a value: that value. */
  readonly holds: CST.Token | undefined
}

/** What a token inherits of what is around it. */
type Around = Pick<Leaf, 'indent' | 'inFlow' | 'holds'>

const TOP: Around = { indent: -1, inFlow: false, holds: undefined }

/**
 * The tokens of YAML in the order of the text.
 * @param tokens what the parser of the `yaml` package gives
 */
export function leavesOf(tokens: readonly CST.Token[]): Leaf[] {
  const leaves: Leaf[] = []
  addAll(leaves, tokens, TOP)
  return leaves
}

function addAll(leaves: Leaf[], tokens: readonly CST.Token[], around: Around): void {
  for (const token of tokens) add(leaves, token, around)
}

function add(leaves: Leaf[], token: CST.Token | null | undefined, around: Around): void {
  if (!token) return
  if ('items' in token) addItems(leaves, token, around)
  else if (token.type === 'document') {
    addAll(leaves, token.start, TOP)
    add(leaves, token.value, TOP)
    addAll(leaves, token.end ?? [], TOP)
  } else if (token.type === 'block-scalar') addBlock(leaves, token, around)
  else {
    leaves.push(leafOf(token.type, token.offset, token.source, around))
    if ('end' in token) addAll(leaves, token.end ?? [], around)
  }
}

function leafOf(
  type: Leaf['type'],
  offset: number,
  source: string,
  { indent, inFlow, holds }: Around,
): Leaf {
  return { type, offset, source, indent, inFlow, holds }
}

function addItems(
  leaves: Leaf[],
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  around: Around,
): void {
  const isFlow = token.type === 'flow-collection'
  const indent = isFlow ? around.indent : token.indent
  const within: Around = { indent, inFlow: isFlow || around.inFlow, holds: undefined }
  if (isFlow) add(leaves, token.start, within)
  for (const { start, key, sep, value } of token.items) {
    const before: Around = { indent, inFlow: within.inFlow, holds: value }
    addAll(leaves, start, sep ? within : before)
    add(leaves, key, within)
    addAll(leaves, sep ?? [], before)
    add(leaves, value, within)
  }
  if (isFlow) addAll(leaves, token.end, around)
}

/** A block text’s header and what follows on its line, and then its lines. */
function addBlock(leaves: Leaf[], { props, source }: CST.BlockScalar, around: Around): void {
  addAll(leaves, props, around)
  const last = leaves.at(-1)
  const offset = last ? last.offset + last.source.length : 0
  leaves.push(leafOf('block-text', offset, source, around))
}

/** A value on one line, as it was typed. */
export interface Typed {
  /** Where it begins. */
  readonly offset: number
  /** What stands there to the line’s end, without a comment behind a value that is closed. */
  readonly text: string
}

/** The value on the line of a place; undefined where none begins. */
export type TypedAt = (offset: number) => Typed | undefined

/**
 * Finds what was typed as a value: what stands after a line’s first “key:”, or after its “-”.
 * @param leaves the tokens of the text, in order
 */
export function typedValues(text: string, leaves: readonly Leaf[]): TypedAt {
  let lines: ReadonlyMap<number, Line> | undefined
  return (offset) => {
    // Most files are right, and nobody asks.
    lines ??= linesIn(text, leaves)
    const { mark, comment } = lines.get(lineStart(text, offset)) ?? {}
    if (!mark) return undefined
    const lineEnd = text.indexOf('\n', mark.offset)
    const start = mark.offset + 1
    const whole = text.slice(start, lineEnd < 0 ? undefined : lineEnd)
    const before = comment && text.slice(start, comment.leaf.offset)
    const isApart = before !== undefined && /\s$/.test(before)
    const isComment = isApart && (comment?.isClosed === true || QUOTED.test(before.trim()))
    const typed = isComment ? before : whole
    if (typed.trim() === '') return undefined
    return { offset: start + typed.length - typed.trimStart().length, text: typed.trim() }
  }
}

/** What begins and ends with one kind of quotation mark is closed, whatever is between them. */
const QUOTED = /^(["']).*\1$/s

/** What matters of a line: the mark behind which its value stands, and its first comment. */
interface Line {
  mark?: Leaf
  comment?: { readonly leaf: Leaf; readonly isClosed: boolean }
}

/** The lines that have such, by where they begin. */
function linesIn(text: string, leaves: readonly Leaf[]): Map<number, Line> {
  const lines = new Map<number, Line>()
  let before: Leaf | undefined
  for (const leaf of leaves) {
    const isMark = !leaf.inFlow && /^(?:map-value|seq-item)-ind$/.test(leaf.type)
    if (isMark || leaf.type === 'comment') {
      const start = lineStart(text, leaf.offset)
      const line = lines.get(start) ?? {}
      if (!isMark) line.comment ??= { leaf, isClosed: CLOSED.has(before?.type ?? '') }
      else if (line.mark?.type !== 'map-value-ind') line.mark = leaf
      lines.set(start, line)
    }
    if (!BLANK.has(leaf.type)) before = leaf
  }
  return lines
}

/** Tokens that are of no value. */
export const BLANK: ReadonlySet<string> = new Set([
  ...['space', 'newline', 'comment', 'byte-order-mark'],
])

/** What stands before a comment on its line and ends there: what follows is a comment indeed. */
export const CLOSED: ReadonlySet<string> = new Set([
  ...['single-quoted-scalar', 'double-quoted-scalar', 'flow-map-end', 'flow-seq-end'],
  ...['doc-start', 'doc-end', 'doc-mode'],
])

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}
