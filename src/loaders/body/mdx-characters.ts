import { forbiddenCharacter } from '../../text/characters.ts'
import type { Problem } from '../read/document.ts'
import { startOf, type MdxNode } from './mdx-parse.ts'

/**
 * Forbidden characters in the texts of a node. The file itself was checked for them earlier, so
 * they come from a character reference such as `&#7;`.
 */
export function unprintableIn(node: MdxNode): Problem[] {
  const found = textsOf(node)
    .map(forbiddenCharacter)
    .find((forbidden) => forbidden !== undefined)
  if (!found) return []
  const message = `a character reference (“&#…;”) here stands for ${found.words}`
  const fix = 'Remove it, or write the character that is meant.'
  return [{ kind: 'mdx-not-allowed', message, fix, position: startOf(node) }]
}

function textsOf(node: MdxNode): string[] {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  const attributes = isElement ? node.attributes.map(({ value }) => value) : []
  const own = [
    'value' in node ? node.value : undefined,
    'url' in node ? node.url : undefined,
    'title' in node ? node.title : undefined,
    'alt' in node ? node.alt : undefined,
  ]
  return [...own, ...attributes].filter((text) => typeof text === 'string')
}
