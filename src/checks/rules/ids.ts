import { basename, extname } from 'node:path'
import { FILE_START, type ContentDocument } from '../../loaders/read/document.ts'
import { ENTITY_KINDS } from '../../schemas/collections.ts'
import { idOf, idProblem, type IdProblem } from '../../schemas/ids.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingAt, type Finding } from '../shared/finding.ts'

/** File names that are not valid ids, and duplicate ids. */
export function idsRule({ documents }: CheckContext): Finding[] {
  const bad = documents.flatMap((document) => {
    const problem = idProblem(document.id)
    return problem ? [badId(document, problem)] : []
  })
  return [...bad, ...duplicates(documents)]
}

function badId(document: ContentDocument, { why, proposal }: IdProblem): Finding {
  const message = `the file’s name “${document.id}” ${why}`
  const example = proposal === undefined ? '' : `, such as ${proposal}`
  const fix = `Rename it with lower-case words joined by hyphens${example}.`
  return findingAt(document, 'bad-id', FILE_START, message, fix)
}

/** Ids are unique among facts, among sources, and among the four kinds of entity together. */
function duplicates(documents: readonly ContentDocument[]): Finding[] {
  const first = new Map<string, ContentDocument>()
  return documents.flatMap((document) => {
    const isEntity = (ENTITY_KINDS as readonly string[]).includes(document.collection)
    const key = `${isEntity ? 'entities' : document.collection}/${document.id}`
    const other = first.get(key)
    first.set(key, other ?? document)
    if (!other) return []
    const message = `the id “${document.id}” is taken by ${other.file}${unlike(document, other)}`
    return [
      findingAt(document, 'duplicate-id', FILE_START, message, 'Rename one of the two files.'),
    ]
  })
}

/** Explains names that look the same and differ in their form of Unicode. */
function unlike(document: ContentDocument, other: ContentDocument): string {
  const [own, theirs] = [document, other].map(({ file }) => basename(file, extname(file)))
  return own !== theirs && document.id === idOf(theirs ?? '')
    ? ', whose name has the same letters in another form of Unicode'
    : ''
}
