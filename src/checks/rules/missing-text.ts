import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Sources whose text is missing from the folder of texts. */
export function missingTextRule({ documents, missingTexts }: CheckContext): Finding[] {
  return documents.flatMap((document) => {
    const file = document.collection === 'sources' ? missingTexts?.get(document.id) : undefined
    if (file === undefined) return []
    const message = `the folder of the sources’ texts has no readable file “${file}”`
    const fix = 'Put the text there, or correct the name. Words from this source were not verified.'
    return [findingIn(document, 'missing-text', ['text'], message, fix)]
  })
}
