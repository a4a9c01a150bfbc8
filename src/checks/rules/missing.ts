import type { CheckContext } from '../context.ts'
import { findingIn, type Finding } from '../finding.ts'

/**
 * What readers would miss: a picture’s text for who cannot see it, a lasting copy of a source; and
 * what verification missed: a source’s text.
 */
export function missingRule(context: CheckContext): Finding[] {
  const pictures = context.sound('facts').flatMap(({ document, data }) =>
    (data.media ?? []).flatMap(({ src, alt }, index) => {
      if (alt !== undefined && alt.trim() !== '') return []
      const message = `the picture “${src}” has no text for who cannot see it`
      const fix = 'Add “alt: …” that says what it shows.'
      return [findingIn(document, 'missing-alt', ['media', index], message, fix)]
    }),
  )
  const sources = context.sound('sources').flatMap(({ document, data }) => {
    if (data.url === undefined || data.archived !== undefined) return []
    const message = `“${data.url}” may vanish, and no lasting copy is named`
    const fix = 'Add “archived: …” with the address of a copy in a web archive.'
    return [findingIn(document, 'missing-archive', ['url'], message, fix)]
  })
  return [...pictures, ...sources, ...missingTexts(context)]
}

function missingTexts({ documents, missingTexts: missing }: CheckContext): Finding[] {
  return documents.flatMap((document) => {
    const file = document.collection === 'sources' ? missing?.get(document.id) : undefined
    if (file === undefined) return []
    const message = `the folder of the sources’ texts has no file “${file}”`
    const fix = 'Put the text there, or mend the name; what rests on it was not looked up.'
    return [findingIn(document, 'missing-text', ['text'], message, fix)]
  })
}
