import type { ContentDocument } from '../../loaders/document.ts'
import { ENTITY_KINDS } from '../../schemas/collections.ts'
import { ID_PATTERN, slugOf } from '../../schemas/scalars.ts'
import type { CheckContext } from '../context.ts'
import { findingAt, type Finding } from '../finding.ts'

const START = { line: 1, column: 1 }

/** File names that are no ids, and ids that two files of one kind share. */
export function idsRule({ documents }: CheckContext): Finding[] {
  const bad = documents.filter(({ id }) => !ID_PATTERN.test(id)).map(badId)
  return [...bad, ...duplicates(documents)]
}

function badId(document: ContentDocument): Finding {
  const message = `the file’s name “${document.id}” is not an id`
  const fix = `Rename it with lower-case words joined by hyphens${proposal(document.id)}.`
  return findingAt(document, 'bad-id', START, message, fix)
}

function proposal(id: string): string {
  const slug = slugOf(id)
  return slug === undefined ? '' : `, such as ${slug}`
}

/** Facts are one space of ids, sources another, the four kinds of entity a third. */
function duplicates(documents: readonly ContentDocument[]): Finding[] {
  const first = new Map<string, ContentDocument>()
  return documents.flatMap((document) => {
    const isEntity = (ENTITY_KINDS as readonly string[]).includes(document.collection)
    const key = `${isEntity ? 'entities' : document.collection}/${document.id}`
    const other = first.get(key)
    first.set(key, other ?? document)
    if (!other) return []
    const message = `the id “${document.id}” is taken by ${other.file}`
    return [findingAt(document, 'duplicate-id', START, message, 'Rename one of the two files.')]
  })
}
