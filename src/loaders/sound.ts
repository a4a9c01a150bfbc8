import { SCHEMAS } from '../schemas/collections.ts'
import { compileBody } from './compile-body.ts'
import type { ContentDocument } from './document.ts'
import { bodyContext, type BodySettings } from './fact-body.ts'
import { forbiddenIn, parseBody } from './mdx-allowed.ts'

/**
 * Whether a file alone is right; what it refers to is the checker’s business. In dev, the files
 * that are not are left out; a build has stopped before.
 */
export function isSound({ collection, data, problems }: ContentDocument): boolean {
  return problems.length === 0 && SCHEMAS[collection].safeParse(data).success
}

/** A sound fact’s body as HTML. One with forbidden parts is left out rather than run. */
export function compileFact(document: ContentDocument, settings: BodySettings): string {
  const parsed = parseBody(document.body)
  if ('problem' in parsed || forbiddenIn(parsed.tree).length > 0) return ''
  const data = SCHEMAS.facts.parse(document.data)
  return compileBody(document.body, bodyContext(document.id, data, settings))
}
