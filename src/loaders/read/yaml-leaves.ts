import type { CST } from 'yaml'

/** A token of YAML without child tokens, with the context that decides how it is read. */
export interface Leaf {
  readonly type: CST.Token['type'] | 'block-text'
  /** From 0 on. */
  readonly offset: number
  readonly source: string
  /** The column, from 0 on, of the block map or list around it; -1 at the top. */
  readonly indent: number
  /** Whether it is inside `[…]` or `{…}`. */
  readonly inFlow: boolean
  /** The value that follows, for `:`, `-` and the tokens between them and the value. */
  readonly holds: CST.Token | undefined
}

/** The context that a token inherits from its parent. */
type Context = Pick<Leaf, 'indent' | 'inFlow' | 'holds'>

const TOP: Context = { indent: -1, inFlow: false, holds: undefined }

/**
 * The tokens of YAML in the order of the text.
 * @param tokens from the parser of the `yaml` package
 */
export function leavesOf(tokens: readonly CST.Token[]): Leaf[] {
  const leaves: Leaf[] = []
  addAll(leaves, tokens, TOP)
  return leaves
}

function addAll(leaves: Leaf[], tokens: readonly CST.Token[], context: Context): void {
  for (const token of tokens) add(leaves, token, context)
}

function add(leaves: Leaf[], token: CST.Token | null | undefined, context: Context): void {
  if (!token) return
  if ('items' in token) addItems(leaves, token, context)
  else if (token.type === 'document') {
    addAll(leaves, token.start, TOP)
    add(leaves, token.value, TOP)
    addAll(leaves, token.end ?? [], TOP)
  } else if (token.type === 'block-scalar') addBlock(leaves, token, context)
  else {
    leaves.push(leafOf(token.type, token.offset, token.source, context))
    if ('end' in token) addAll(leaves, token.end ?? [], context)
  }
}

function leafOf(
  type: Leaf['type'],
  offset: number,
  source: string,
  { indent, inFlow, holds }: Context,
): Leaf {
  return { type, offset, source, indent, inFlow, holds }
}

function addItems(
  leaves: Leaf[],
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  context: Context,
): void {
  const isFlow = token.type === 'flow-collection'
  const indent = isFlow ? context.indent : token.indent
  const within: Context = { indent, inFlow: isFlow || context.inFlow, holds: undefined }
  if (isFlow) add(leaves, token.start, within)
  for (const { start, key, sep, value } of token.items) {
    const before: Context = { indent, inFlow: within.inFlow, holds: value }
    addAll(leaves, start, sep ? within : before)
    add(leaves, key, within)
    addAll(leaves, sep ?? [], before)
    add(leaves, value, within)
  }
  if (isFlow) addAll(leaves, token.end, context)
}

/** Adds the header of a block scalar, the rest of the header's line, and then the block's text. */
function addBlock(leaves: Leaf[], { props, source }: CST.BlockScalar, context: Context): void {
  addAll(leaves, props, context)
  const last = leaves.at(-1)
  const offset = last ? last.offset + last.source.length : 0
  leaves.push(leafOf('block-text', offset, source, context))
}

/** A value on one line, as it was typed. */
export interface Typed {
  readonly offset: number
  /** The text up to the end of the line, without a comment after a closed value. */
  readonly text: string
}

/** The value on the line of an offset; undefined if none begins there. */
export type TypedAt = (offset: number) => Typed | undefined

/**
 * Finds the typed value of a line: the text after its first “key:”, or after its “-”.
 * @param leaves the tokens of the text, in order
 */
export function typedValues(text: string, leaves: readonly Leaf[]): TypedAt {
  let lines: ReadonlyMap<number, Line> | undefined
  return (offset) => {
    // Lazy, because most files are valid and need no lines.
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

/** A text that begins and ends with the same quotation mark counts as closed. */
const QUOTED = /^(["']).*\1$/s

/** The mark before a line's value, and the line's first comment. */
interface Line {
  mark?: Leaf
  comment?: { readonly leaf: Leaf; readonly isClosed: boolean }
}

/** The lines with a mark or a comment, by the offset of their start. */
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

/** Tokens that carry no value. */
export const BLANK: ReadonlySet<string> = new Set([
  'space',
  'newline',
  'comment',
  'byte-order-mark',
])

/** Tokens that end by themselves, so that a “#” after them does begin a comment. */
export const CLOSED: ReadonlySet<string> = new Set([
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-map-end',
  'flow-seq-end',
  'doc-start',
  'doc-end',
  'doc-mode',
])

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}
