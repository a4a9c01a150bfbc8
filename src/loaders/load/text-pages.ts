import { textsOf } from '../body/mdx-read.ts'
import { parsedBody } from '../body/mdx-parse.ts'
import type { ContentDocument } from '../read/document.ts'
import { validated } from '../read/validated.ts'

/** A free page: about, method. */
export interface TextPage {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Its text without markup, one string per block. */
  readonly texts: readonly string[]
}

/** The free pages among documents as plain text. Those that cannot be read are left out. */
export function textPages(documents: readonly ContentDocument[]): TextPage[] {
  const pages = documents.filter(({ collection }) => collection === 'pages')
  return pages.flatMap((document) => {
    const page = validated<'pages'>(document)
    const parsed = parsedBody(document)
    if (!page.success || !('tree' in parsed)) return []
    const { title, description } = page.data
    return [{ id: document.id, title, description, texts: textsOf(parsed.tree) }]
  })
}
