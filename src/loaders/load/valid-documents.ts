import { UserError } from '../../text/user-error.ts'
import type { Body } from '../../timeline/build/entries.ts'
import { compileBody } from '../body/compile-body.ts'
import { bodyContext, type BodySettings } from '../body/fact-body.ts'
import { forbiddenIn } from '../body/mdx-allowed.ts'
import { parsedBody } from '../body/mdx-parse.ts'
import type { ContentDocument } from '../read/document.ts'
import { isValid } from '../read/validated.ts'
import type { DataOf } from '../../schemas/collections.ts'
import { callOf } from '../../text/call.ts'

/** A dev server leaves out invalid files; a build fails on them. */
export type Mode = 'dev' | 'build'

/**
 * The documents that are valid by themselves. The checker alone checks their references.
 * @throws UserError in a build if one is invalid
 */
export function validDocuments(
  documents: readonly ContentDocument[],
  mode: Mode,
): ContentDocument[] {
  const valid = documents.filter(isValid)
  if (mode === 'dev' || valid.length === documents.length) return valid
  throw invalid(documents.find((document) => !isValid(document))?.file ?? 'a file')
}

const EMPTY_BODY: Body = { html: '', texts: [], links: [], quotes: [] }

/**
 * The compiled body of a valid fact. In dev, a body with forbidden content is empty.
 * @throws UserError in a build if the body has forbidden content
 */
export function factBody(
  document: ContentDocument,
  data: DataOf<'facts'>,
  settings: BodySettings,
  mode: Mode,
): Body {
  const parsed = parsedBody(document)
  if ('problem' in parsed || forbiddenIn(parsed.tree).length > 0) {
    if (mode === 'build') throw invalid(document.file)
    return EMPTY_BODY
  }
  return compileBody(parsed.tree, bodyContext(document.id, data, settings))
}

function invalid(file: string): UserError {
  return new UserError(`${file} is not right; run “${callOf('check')}”, then build again`)
}
