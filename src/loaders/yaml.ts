import { isMap, isScalar, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { DataPath, Position, Problem } from './document.ts'

/** YAML as read: its data, what is wrong with it, and where each value stands. */
export interface YamlText {
  /** Maps, lists and strings; undefined where the text is no YAML. */
  readonly data: unknown
  readonly problems: readonly Problem[]
  readonly positionOf: (path: DataPath, part?: 'key' | 'value') => Position
}

/** A list of more than this many aliases is an attack (“billion laughs”), not a timeline. */
const MAX_ALIASES = 100
const NO_ALIASES = 'Write the values out instead of repeating them with “&” and “*”.'

/**
 * Reads YAML with every scalar as the string that was typed (the `failsafe` schema of YAML 1.2 §10.1),
 * so that `2023`, `-0044` and `2023-01-19` stay what the editor wrote.
 * @param text the YAML
 * @param firstLine the line of the file on which the text begins, from 1 on
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  })
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problems = capped(
    [...document.errors, ...document.warnings].map(({ message, pos }) =>
      yamlProblem(message, fixOf(message), positionAt(pos[0])),
    ),
  )
  const positionOf = (path: DataPath, part: 'key' | 'value' = 'value'): Position =>
    positionAt(offsetOf(document, path, part))
  if (problems.length > 0) return { data: undefined, problems, positionOf }
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), problems, positionOf }
  } catch (error) {
    const { message } = error as Error
    const fix = /unresolved/i.test(message) ? fixOf(message) : NO_ALIASES
    const problem = yamlProblem(message, fix, positionAt(firstAlias(document)))
    return { data: undefined, problems: [problem], positionOf }
  }
}

/** Past this many in a file, what is reported follows from what was reported before. */
const MAX_PROBLEMS = 20

function capped(problems: readonly Problem[]): readonly Problem[] {
  const [first, more] = [problems.slice(0, MAX_PROBLEMS), problems.length - MAX_PROBLEMS]
  const next = problems[MAX_PROBLEMS]
  if (!next) return first
  const message = `the YAML has ${String(more)} more ${more === 1 ? 'problem' : 'problems'} from here on`
  const fix = 'Mend the first ones; the others often go with them.'
  return [...first, { ...next, message, fix }]
}

/** Where a path's value (or key) begins; the nearest ancestor's place where the path leads nowhere. */
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

/** What can go wrong after parsing are references: to nothing, or to far too much. */
function firstAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

const FIXES: readonly (readonly [RegExp, string])[] = [
  [
    /multiple documents/i,
    'Take out the line “---” and what follows, or give it a file of its own.',
  ],
  [/\btag\b/i, 'Put a value that begins with “!” between quotation marks; tags are not used here.'],
  [/yaml version|directive/i, 'Take out the line that begins with “%”.'],
  [/unique/i, 'Give each key once; put several values into one list.'],
  [/tab/i, 'Indent with spaces; YAML allows no tabs.'],
  [/nested mappings|implicit/i, 'Put a value that holds “: ” between quotation marks.'],
  [/alias/i, 'Put a value that begins with “*” or “&” between quotation marks.'],
]

function fixOf(message: string): string {
  const known = FIXES.find(([pattern]) => pattern.test(message))
  return known?.[1] ?? 'Put the value between quotation marks, or mend the indentation.'
}

function yamlProblem(message: string, fix: string, position: Position): Problem {
  const words = `the YAML cannot be read: ${lowerFirst(message)}`
  return { kind: 'front-matter', message: words, fix, position }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
