import { FORMAT, formatOf, STEPS, type Rename } from '../../schemas/format.ts'
import { mapIn, textIn } from '../../text/raw.ts'
import type { ContentDocument, DataPath } from './document.ts'
import { readDocument } from './read-document.ts'

/** Something that an upgrade changes in a file. */
export interface Change {
  readonly file: string
  readonly line: number
  /** In words. */
  readonly what: string
}

/** A content folder in the newest format, and what was changed for that. */
export interface Upgraded {
  readonly documents: readonly ContentDocument[]
  /** Empty if nothing had to be changed. */
  readonly changes: readonly Change[]
}

/**
 * Brings content to the newest format. Only the names of keys and the number of the format change:
 * comments, order and white space stay.
 * @param documents the content, without problems
 * @param steps all steps of the format; those that the content has taken are left out
 */
export function upgraded(documents: readonly ContentDocument[], steps = STEPS): Upgraded {
  const newest = steps === STEPS ? FORMAT : steps.length + 1
  const site = documents.find(({ collection }) => collection === 'site')
  const format = formatOf(textIn(mapIn(site?.data)['format']))
  if (!site || format >= newest) return { documents, changes: [] }
  const changes: Change[] = []
  let current = documents
  for (const renames of steps.slice(format - 1))
    current = current.map((document) => withRenames(document, renames, changes))
  return {
    documents: current.map((document) =>
      document.collection === 'site' ? withFormat(document, newest, changes) : document,
    ),
    changes,
  }
}

function withRenames(
  document: ContentDocument,
  renames: readonly Rename[],
  changes: Change[],
): ContentDocument {
  const found = renames
    .filter(({ collection }) => collection === document.collection)
    .flatMap(({ path, to }) => pathsOf(document.data, path).map((one) => ({ path: one, to })))
    .map(({ path, to }) => ({ key: String(path.at(-1)), to, ...document.positionOf(path, 'key') }))
    // From the end on, so that positions before an edit stay right.
    .sort((a, b) => b.line - a.line || b.column - a.column)
  const lines = document.text.split('\n')
  for (const { key, to, line, column } of found) {
    const text = lines[line - 1] ?? ''
    // The key may stand between quotation marks.
    const start = text.indexOf(key, column - 1)
    lines[line - 1] = text.slice(0, start) + to + text.slice(start + key.length)
  }
  for (const { key, to, line } of found.toReversed())
    changes.push({ file: document.file, line, what: `“${key}” is now “${to}”` })
  return found.length === 0 ? document : read(document, lines.join('\n'))
}

/** The paths in data that a path with `*` means. */
function pathsOf(data: unknown, path: readonly string[], before: DataPath = []): DataPath[] {
  const [step = '', ...rest] = path
  if (step === '*') {
    const items: [string | number, unknown][] = Array.isArray(data)
      ? [...data.entries()]
      : Object.entries(mapIn(data))
    return items.flatMap(([key, item]) => pathsOf(item, rest, [...before, key]))
  }
  const value = mapIn(data)[step]
  if (value === undefined) return []
  return rest.length === 0 ? [[...before, step]] : pathsOf(value, rest, [...before, step])
}

/** Writes the number of the format, in its own place or at the end. */
function withFormat(site: ContentDocument, format: number, changes: Change[]): ContentDocument {
  const typed = textIn(mapIn(site.data)['format'])
  const lines = site.text.split('\n')
  if (typed === undefined) {
    if (lines.at(-1) === '') lines.pop()
    lines.push(`format: ${String(format)}`, '')
    changes.push({ file: site.file, line: lines.length - 1, what: `“format: ${String(format)}”` })
    return read(site, lines.join('\n'))
  }
  const { line, column } = site.positionOf(['format'])
  const text = lines[line - 1] ?? ''
  const start = text.indexOf(typed, column - 1)
  lines[line - 1] = text.slice(0, start) + String(format) + text.slice(start + typed.length)
  changes.push({ file: site.file, line, what: `“format” is now ${String(format)}` })
  return read(site, lines.join('\n'))
}

function read({ collection, file }: ContentDocument, text: string): ContentDocument {
  return readDocument(collection, file, new TextEncoder().encode(text))
}
