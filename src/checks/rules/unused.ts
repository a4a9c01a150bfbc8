import { FILE_START } from '../../loaders/read/document.ts'
import { ENTITY_KINDS } from '../../schemas/collections.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingAt, type Finding } from '../shared/finding.ts'
import { madeReferences } from './references.ts'

const REMEDY = 'Name it in a fact, or delete the file.'

/**
 * People, organisations, places, topics and sources that nothing names. Nothing is reported while
 * any fact cannot be read, since it may name them.
 */
export function unusedRule(context: CheckContext): Finding[] {
  if (
    context.documents.some(({ collection, data }) => collection === 'facts' && data === undefined)
  )
    return []
  const used = new Set(madeReferences(context).map(({ id }) => id))
  const unused = context.documents.filter(({ id }) => !used.has(id))
  return unused.flatMap((document) => {
    const { collection, id } = document
    if (collection === 'sources')
      return [findingAt(document, 'unused-source', FILE_START, `no fact rests on “${id}”`, REMEDY)]
    if ((ENTITY_KINDS as readonly string[]).includes(collection))
      return [findingAt(document, 'orphan-entity', FILE_START, `no fact names “${id}”`, REMEDY)]
    return []
  })
}
