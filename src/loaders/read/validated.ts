import type { z } from 'zod'
import { SCHEMAS, type Collection, type DataOf } from '../../schemas/collections.ts'
import type { ContentDocument } from './document.ts'

/** The data as the schema gives it, or the issues. */
type Validated<C extends Collection> = z.ZodSafeParseResult<DataOf<C>>

const kept = new WeakMap<ContentDocument, Validated<Collection>>()

/** A document held to the schema of its collection, once however many ask. */
export function validated<C extends Collection>(document: ContentDocument): Validated<C> {
  const known = kept.get(document)
  const schema: z.ZodType<DataOf<Collection>> = SCHEMAS[document.collection]
  const result = known ?? schema.safeParse(document.data)
  if (!known) kept.set(document, result)
  return result as Validated<C>
}

/** Whether a document is right by itself; what it refers to is another question. */
export function isValid(document: ContentDocument): boolean {
  return document.problems.length === 0 && validated(document).success
}
