import type { Place } from './find-phrases.ts'
import type { PagefindData } from './pagefind.ts'

/** Parts words in the index of a language without spaces; Pagefind takes it out of `content` alone. */
const PARTING = '\u200b'

/**
 * The words of a page’s content as Pagefind counts them, which its `locations` and `anchors` are
 * numbers of: runs without white space, and in Chinese, Japanese and Thai what it parted.
 */
export function indexedWords({
  content,
  raw_content: parted = content,
}: Pick<PagefindData, 'content' | 'raw_content'>): Place[] {
  const text = parted.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  let partings = 0
  return [...text.matchAll(/\u200b|[^\s\u200b]+/g)].flatMap(({ 0: word, index }) => {
    if (word === PARTING) {
      partings++
      return []
    }
    const start = index - partings
    return [{ start, end: start + word.length }]
  })
}
