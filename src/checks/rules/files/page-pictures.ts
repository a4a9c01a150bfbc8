import type { ContentDocument, Position } from '../../../loaders/read/document.ts'
import { childrenOf, parsedBody, startOf, type MdxNode } from '../../../loaders/body/mdx-parse.ts'
import { isPictureName } from '../../../pictures/formats.ts'

/** A picture that the text or the code of a free page names. */
export interface PagePicture {
  /** Its path as written, without a query or hash. */
  readonly src: string
  readonly position: Position
}

/**
 * The pictures that a free page shows with `![…](…)`, and those that its code imports by their
 * paths.
 */
export function pagePictures(document: ContentDocument): PagePicture[] {
  const parsed = parsedBody(document)
  return 'tree' in parsed ? picturesIn(parsed.tree) : []
}

function picturesIn(node: MdxNode): PagePicture[] {
  if (node.type === 'mdxjsEsm') return importsIn(node.value, startOf(node))
  const own = node.type === 'image' ? shownIn(node.url, startOf(node)) : []
  return [...own, ...childrenOf(node).flatMap(picturesIn)]
}

/** The path of a picture. Web addresses, and those that begin with “/”, are not checked. */
function shownIn(url: string, position: Position): PagePicture[] {
  if (url === '' || url.startsWith('/') || URL.canParse(url)) return []
  return [{ src: withoutQuery(decoded(url)), position }]
}

/** An `import … from '…'` at the start of a line, the only position where MDX looks for code. */
const IMPORT = /^(?<before>import\b[^'"`;]*?)(?<quote>["'])(?<path>\.{1,2}\/[^"'\n]*)\k<quote>/gm

function importsIn(code: string, { line, column }: Position): PagePicture[] {
  return [...code.matchAll(IMPORT)].flatMap(({ index, groups = {} }) => {
    const src = withoutQuery(groups['path'] ?? '')
    if (!isPictureName(src)) return []
    const above = code.slice(0, index + (groups['before'] ?? '').length).split('\n')
    const start = above.length === 1 ? column : 1
    const position = {
      line: line + above.length - 1,
      column: start + (above.at(-1) ?? '').length,
    }
    return [{ src, position }]
  })
}

const withoutQuery = (path: string): string => path.replace(/[?#].*$/s, '')

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
