import { mapIn, textIn } from '../../text/raw.ts'
import { ENTITY_KINDS } from '../../schemas/collections.ts'
import type { ContentDocument } from '../read/document.ts'

/** The page and the name of an entity. */
export interface EntityPath {
  /** Relative to the base path. */
  readonly path: string
  readonly name: string
}

/** Every entity by its id, for the links of compiled bodies. */
export function entityPaths(documents: readonly ContentDocument[]): Map<string, EntityPath> {
  return new Map(
    documents
      .filter(({ collection }) => (ENTITY_KINDS as readonly string[]).includes(collection))
      .map(({ collection, id, data }) => [
        id,
        { path: `${collection}/${id}/`, name: textIn(mapIn(data)['name']) ?? id },
      ]),
  )
}
