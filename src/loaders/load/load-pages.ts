import { pageSchema } from '../../schemas/page.ts'
import { childrenOf, parseBody, type MdxNode } from '../body/mdx-parse.ts'
import { readCollection } from '../read/read-content.ts'

/** A free page: about, method. */
export interface TextPage {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Its text, without markup. */
  readonly text: string
}

/** The free pages as plain text, for what runs around a build. Unsound ones are left out. */
export async function loadPages(contentDir: string): Promise<TextPage[]> {
  const documents = await readCollection(contentDir, 'pages')
  return documents.flatMap(({ id, data, body }) => {
    const page = pageSchema.safeParse(data)
    const parsed = parseBody(body)
    if (!page.success || !('tree' in parsed)) return []
    return [{ id, ...page.data, text: textOf(parsed.tree) }]
  })
}

function textOf(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  const texts = childrenOf(node).map(textOf)
  // Words of different blocks are different words.
  return texts.join(isInline(node) ? '' : ' ')
}

const isInline = ({ type }: MdxNode): boolean =>
  ['paragraph', 'heading', 'strong', 'emphasis', 'link'].includes(type)
