import type { ContentDocument, DataPath, Position } from '../../loaders/read/document.ts'
import { KINDS, type Kind, type Level } from './kinds.ts'

/** A problem at one position, with its fix. */
export interface Finding {
  readonly kind: Kind
  readonly level: Level
  /** Path relative to the content folder. */
  readonly file: string
  /** From 1 on. */
  readonly line: number
  /** From 1 on. */
  readonly column: number
  readonly message: string
  readonly fix: string
}

/** A finding at a position of a document. */
export function findingAt(
  document: ContentDocument,
  kind: Kind,
  { line, column }: Position,
  message: string,
  fix: string,
): Finding {
  return { kind, level: KINDS[kind], file: document.file, line, column, message, fix }
}

/** A finding about a whole file, or a missing one. */
export function findingAtFile(kind: Kind, file: string, message: string, fix: string): Finding {
  return { kind, level: KINDS[kind], file, line: 1, column: 1, message, fix }
}

/** A finding at a value (or key) of a document's data. */
export function findingIn(
  document: ContentDocument,
  kind: Kind,
  path: DataPath,
  message: string,
  fix: string,
  part: 'key' | 'value' = 'value',
): Finding {
  return findingAt(document, kind, document.positionOf(path, part), message, fix)
}

/** The order of a report: by file and position. The same findings are always in the same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.kind, b.kind) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
