import type { TextRange } from './find-phrases.ts'
import type { PagefindData } from './pagefind.ts'

/** Separates words in the index of a language without spaces; Pagefind removes it from `content`. */
const SEPARATOR = '\u200b'

/**
 * The words of a page’s content as Pagefind counts them in `locations` and `anchors`: runs without
 * white space, and in Chinese, Japanese and Thai the segments between separators.
 */
export function indexedWords({
  content,
  raw_content: separated = content,
}: Pick<PagefindData, 'content' | 'raw_content'>): TextRange[] {
  const text = separated.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  let separators = 0
  return [...text.matchAll(/\u200b|[^\s\u200b]+/g)].flatMap(({ 0: word, index }) => {
    if (word === SEPARATOR) {
      separators++
      return []
    }
    const start = index - separators
    return [{ start, end: start + word.length }]
  })
}
