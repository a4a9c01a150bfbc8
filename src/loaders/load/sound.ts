import { UserError } from '../../text/user-error.ts'
import { SCHEMAS } from '../../schemas/collections.ts'
import { compileBody } from '../body/compile-body.ts'
import type { ContentDocument } from '../read/document.ts'
import { bodyContext, type BodySettings } from '../body/fact-body.ts'
import { forbiddenIn } from '../body/mdx-allowed.ts'
import { parseBody } from '../body/mdx-parse.ts'

/** Who reads: a dev server shows what is right, a build shows everything or fails. */
export type Mode = 'dev' | 'build'

/**
 * The files that alone are right; what they refer to is the checker’s business.
 * @throws UserError in a build where one is not: it was checked, and has been changed since
 */
export function soundOf(documents: readonly ContentDocument[], mode: Mode): ContentDocument[] {
  const sound = documents.filter(isSound)
  if (mode === 'dev' || sound.length === documents.length) return sound
  throw unsound(documents.find((document) => !isSound(document))?.file ?? 'a file')
}

function unsound(file: string): UserError {
  return new UserError(`${file} is not right; run “npm run check”, then build again`)
}

/** Whether a file alone is right. */
function isSound({ collection, data, problems }: ContentDocument): boolean {
  return problems.length === 0 && SCHEMAS[collection].safeParse(data).success
}

/**
 * A sound fact’s body as HTML. One with forbidden parts is never run.
 * @throws UserError in a build where it has any; in dev it is left out
 */
export function compileFact(document: ContentDocument, settings: BodySettings, mode: Mode): string {
  const parsed = parseBody(document.body)
  if ('problem' in parsed || forbiddenIn(parsed.tree).length > 0) {
    if (mode === 'build') throw unsound(document.file)
    return ''
  }
  const data = SCHEMAS.facts.parse(document.data)
  return compileBody(parsed.tree, bodyContext(document.id, data, settings))
}
