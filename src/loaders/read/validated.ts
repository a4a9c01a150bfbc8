import type { z } from 'zod'
import { SCHEMAS, type Collection, type DataOf } from '../../schemas/collections.ts'
import type { ContentDocument } from './document.ts'

/** The parsed data, or the issues. */
type Validated<C extends Collection> = z.ZodSafeParseResult<DataOf<C>>

const cache = new WeakMap<ContentDocument, Validated<Collection>>()

/** A document validated by its collection's schema. Each document is validated once. */
export function validated<C extends Collection>(document: ContentDocument): Validated<C> {
  const cached = cache.get(document)
  const schema: z.ZodType<DataOf<Collection>> = SCHEMAS[document.collection]
  const result = cached ?? schema.safeParse(document.data)
  if (!cached) cache.set(document, result)
  return result as Validated<C>
}

/** Whether a document is valid by itself, without regard to its references. */
export function isValid(document: ContentDocument): boolean {
  return document.problems.length === 0 && validated(document).success
}
