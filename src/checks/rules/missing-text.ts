import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Sources whose text was looked for in the folder of texts, in vain. */
export function missingTextRule({ documents, missingTexts }: CheckContext): Finding[] {
  return documents.flatMap((document) => {
    const file = document.collection === 'sources' ? missingTexts?.get(document.id) : undefined
    if (file === undefined) return []
    const message = `the folder of the sources’ texts has no file “${file}” that can be read`
    const fix = 'Put the text there, or mend the name; what rests on it was not looked up.'
    return [findingIn(document, 'missing-text', ['text'], message, fix)]
  })
}
