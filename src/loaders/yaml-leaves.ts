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

type Around = Pick<Leaf, 'indent' | 'inFlow' | 'holds'>

const TOP: Around = { indent: -1, inFlow: false, holds: undefined }

/**
 * The tokens of YAML in the order of the text.
 * @param tokens what the parser of the `yaml` package gives
 */
export function leavesOf(tokens: readonly CST.Token[]): Leaf[] {
  return tokens.flatMap((token) => leavesIn(token, TOP))
}

function leavesIn(token: CST.Token, around: Around): Leaf[] {
  if ('items' in token) return leavesOfItems(token, around)
  if (token.type === 'document') {
    const { start, value, end = [] } = token
    return [...start, ...(value ? [value] : []), ...end].flatMap((part) => leavesIn(part, TOP))
  }
  if (token.type === 'block-scalar') return leavesOfBlock(token, around)
  const end = 'end' in token ? (token.end ?? []) : []
  const { type, offset, source } = token
  return [{ type, offset, source, ...around }, ...end.flatMap((part) => leavesIn(part, around))]
}

function leavesOfItems(
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  around: Around,
): Leaf[] {
  const isFlow = token.type === 'flow-collection'
  const indent = isFlow ? around.indent : token.indent
  const within = { indent, inFlow: isFlow || around.inFlow, holds: undefined }
  const items = token.items.flatMap(({ start, key, sep, value }) => {
    const before = { ...within, holds: value }
    return [
      ...start.flatMap((part) => leavesIn(part, sep ? within : before)),
      ...(key ? leavesIn(key, within) : []),
      ...(sep ?? []).flatMap((part) => leavesIn(part, before)),
      ...(value ? leavesIn(value, within) : []),
    ]
  })
  if (!isFlow) return items
  const end = token.end.flatMap((part) => leavesIn(part, around))
  return [...leavesIn(token.start, within), ...items, ...end]
}

/** A block text’s header and what follows on its line, and then its lines. */
function leavesOfBlock({ props, source }: CST.BlockScalar, around: Around): Leaf[] {
  const head = props.flatMap((part) => leavesIn(part, around))
  const last = head.at(-1)
  const offset = last ? last.offset + last.source.length : 0
  return [...head, { type: 'block-text', offset, source, ...around }]
}

/** The value on the line of a place, as it was typed to the line’s end; undefined where none begins. */
export type TypedAt = (offset: number) => string | undefined

/**
 * Finds what was typed as a value: what stands after a line’s first “key:”, or after its “-”.
 * @param leaves the tokens of the text, in order
 */
export function typedValues(text: string, leaves: readonly Leaf[]): TypedAt {
  const marks = new Map<number, Leaf>()
  for (const leaf of leaves) {
    if (leaf.inFlow || !/^(?:map-value|seq-item)-ind$/.test(leaf.type)) continue
    const line = lineStart(text, leaf.offset)
    if (marks.get(line)?.type !== 'map-value-ind') marks.set(line, leaf)
  }
  return (offset) => {
    const start = marks.get(lineStart(text, offset))
    if (!start) return undefined
    const end = text.indexOf('\n', start.offset)
    return text.slice(start.offset + 1, end < 0 ? undefined : end).trim() || undefined
  }
}

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}
