import {
  Composer,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  Parser,
  YAMLParseError,
  type CST,
  type Document,
  type YAMLError,
} from 'yaml'
import type { DataPath, Position, Problem } from './document.ts'
import { independentErrors } from './yaml-followers.ts'
import { leavesOf, typedValues, type Leaf, type Typed, type TypedAt } from './yaml-leaves.ts'
import { asMisreading } from './yaml-error.ts'
import { isText, quoted } from './yaml-remedy.ts'
import { misreadingsIn, type Misreading } from './yaml-typed.ts'

/** Parsed YAML: its data, its problems, and the positions of its values. */
export interface YamlText {
  /**
   * Maps, lists and strings; undefined if the text is not YAML. If there are problems, values may
   * be cut short: the data is good only for finding more of them.
   */
  readonly data: unknown
  readonly problems: readonly Problem[]
  readonly positionOf: (path: DataPath, part?: 'key' | 'value') => Position
}

/**
 * Reads YAML with every scalar as the string that was typed (the `failsafe` schema of YAML 1.2
 * §10.1), so that `2023`, `-0044` and `2023-01-19` stay as the editor wrote them. Text that YAML
 * would drop or read as something else is a problem.
 * @param text the YAML
 * @param firstLine the line of the file on which the text begins, from 1 on
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const { problems, ...read } = readOnce(text, firstLine)
  if (read.mended === undefined) return { ...read, problems: capped(problems) }
  const again = readOnce(read.mended, firstLine)
  const reportedLines = new Set(problems.map(({ position: { line } }) => line))
  const others = again.problems.filter(({ position: { line } }) => !reportedLines.has(line))
  const all = [...problems, ...others].sort((a, b) => comparePositions(a.position, b.position))
  return { data: again.data, positionOf: again.positionOf, problems: capped(all) }
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}

interface ReadOnce extends YamlText {
  /** The YAML with quotation marks around the values that need them. */
  readonly mended: string | undefined
}

function readOnce(text: string, firstLine: number): ReadOnce {
  const positionAt = positionsOfOffsets(text, firstLine)
  const parsed = parse(text)
  if ('tooDeep' in parsed) {
    const problem = yamlProblem(TOO_DEEP, { line: firstLine, column: 1 })
    return {
      data: undefined,
      problems: [problem],
      positionOf: () => problem.position,
      mended: undefined,
    }
  }
  const { document, leaves } = parsed
  const misread = misreadingsIn(text, leaves)
  const typedAt = typedValues(text, leaves)
  const failed = [...document.errors, ...document.warnings]
  const errors = independentErrors(failed, misread, leaves, (offset) => positionAt(offset).line)
  const problems = [
    ...misread,
    ...errors.map((error) => asMisreading(error, typedAt(error.pos[0])?.text, leaves)),
  ]
    .sort((a, b) => a.offset - b.offset)
    .map((found) => yamlProblem(found, positionAt(found.offset)))
  const isSpoilt =
    errors.length > 0 ||
    leaves.some(({ type }) => type === 'alias') ||
    misread.some(({ spoils, inFlow }) => spoils === true || (inFlow === true && failed.length > 0))
  return {
    data: isSpoilt ? undefined : document.toJS(),
    problems,
    positionOf: positionsIn(document, positionAt),
    mended: withValuesQuoted(text, valuesOf(errors, misread, typedAt)),
  }
}

/** Gives the position in the file of an offset in its YAML. */
function positionsOfOffsets(text: string, firstLine: number): (offset: number) => Position {
  const lines = linesOf(text)
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
}

/**
 * The positions of a document's values. Apart from `readOnce`: a function there would keep all of
 * its variables in memory, above all the tokens, for as long as the positions are needed.
 */
function positionsIn(
  document: Document,
  positionAt: (offset: number) => Position,
): YamlText['positionOf'] {
  return (path, part = 'value') => positionAt(offsetOf(document, path, part))
}

/** The package's error for a value such as `Talks: the second day`. */
const COLON_IN_VALUE = 'BLOCK_AS_IMPLICIT_KEY'

/**
 * The values that need only quotation marks.
 * @returns none if there is any other error, or if a value spans several lines
 */
function valuesOf(
  errors: readonly YAMLError[],
  misread: readonly Misreading[],
  typedAt: TypedAt,
): readonly Typed[] {
  const values = misread.flatMap(({ meant }) => (meant ? [meant] : []))
  for (const { code, pos } of errors) {
    const typed = typedAt(pos[0])
    if (typed === undefined) return []
    const isColon = code === COLON_IN_VALUE && typed.offset === pos[0]
    if (!isColon && !isText(typed.text)) return []
    values.push(typed)
  }
  return values
}

/**
 * The YAML with quotation marks around some values, so that other problems are found in the same
 * run. Line numbers do not change.
 * @returns undefined if there are no such values
 */
function withValuesQuoted(text: string, values: readonly Typed[]): string | undefined {
  if (values.length === 0) return undefined
  const byOffset = new Map(values.map((value) => [value.offset, value]))
  let mended = text
  for (const { offset, text: typed } of [...byOffset.values()].sort((a, b) => b.offset - a.offset))
    mended = mended.slice(0, offset) + quoted(typed) + mended.slice(offset + typed.length)
  return mended
}

/** Finds all line starts. The parser's own counter misses lines that it cannot parse. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start)
  return lines
}

interface Parsed {
  readonly document: Document
  readonly leaves: readonly Leaf[]
}

/** Parses like the package's `parseDocument`, but keeps the tokens. */
function parse(text: string): Parsed | { readonly tooDeep: true } {
  try {
    const tokens: CST.Token[] = [...new Parser().parse(text)]
    const composer = new Composer({
      schema: 'failsafe',
      prettyErrors: false,
      stringKeys: true,
      // Problems are reported as findings; the package would also print warnings.
      logLevel: 'error',
    })
    const [document, second] = [...composer.compose(tokens, true, text.length)]
    if (!document) throw new Error('the composer gives a document, even for an empty text')
    if (second) document.errors.push(secondDocument(second.range))
    return { document, leaves: leavesOf(tokens) }
  } catch (error) {
    // Lists nested a thousand deep overflow the stack.
    if (error instanceof RangeError) return { tooDeep: true }
    throw error
  }
}

function secondDocument([start, end]: readonly [number, number, number]): YAMLParseError {
  const message = 'a second document begins here'
  return new YAMLParseError([start, end], 'MULTIPLE_DOCS', message)
}

const TOO_DEEP: Misreading = {
  offset: 0,
  message: 'the YAML cannot be read: it is nested too deeply',
  fix: 'Take lists and keys apart; none needs to be so deep.',
}

/** After this many in a file, most problems follow from earlier ones. */
const MAX_PROBLEMS = 20

function capped(problems: readonly Problem[]): readonly Problem[] {
  const first = problems.slice(0, MAX_PROBLEMS)
  const more = problems.length - MAX_PROBLEMS
  const next = problems[MAX_PROBLEMS]
  if (!next) return first
  const message = `the YAML has ${String(more)} more ${more === 1 ? 'problem' : 'problems'} from here on`
  const fix = 'Correct the first ones; the others often go with them.'
  return [...first, { ...next, message, fix }]
}

/**
 * The offset of a path's value or key; of its nearest existing ancestor if the path leads nowhere.
 */
function offsetOf(document: Document, path: DataPath, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    if (isMap(parent) && (part === 'key' || length < path.length)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last)
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0]
    }
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0
}

function yamlProblem({ message, fix }: Misreading, position: Position): Problem {
  return { kind: 'front-matter', message, fix, position }
}
