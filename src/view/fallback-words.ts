import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { OwnWords, Word } from '../strings/words-by-key.ts'

/** Noncharacters, which no content may hold: they surround a word that is not in the language. */
const OPEN = '\uFDD0'
const CLOSE = '\uFDD1'

/**
 * Words with marks around them, so that `withLang` finds them in a page, wherever it shows them.
 * @param keys the words to mark
 * @param words the words by their keys
 */
export function markedWords(
  keys: readonly string[],
  words: ReadonlyMap<string, Word | undefined>,
): OwnWords {
  // Signs such as “, ” are of no language, and around a slot they belong to what fills it.
  const mark = (text: string): string =>
    /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) ? OPEN + text + CLOSE : text
  return Object.fromEntries(
    keys.flatMap((key) => {
      const word = words.get(key)
      if (word === undefined) return []
      return [[key, typeof word === 'string' ? mark(word) : word.map(mark)]]
    }),
  )
}

/**
 * A page with the language of each marked word, and without the marks. Attributes, titles and
 * drawings cannot have a language in them; they only lose the marks.
 * @param lang the language of the marked words
 * @param dir the direction in which it is written
 */
export function withLang(html: string, lang: string, dir: string): string {
  const tag = `<span lang="${lang}" dir="${dir}">`
  let written = ''
  let done = 0
  for (const { start, end, parts } of markedTexts(html)) {
    written += withoutMarks(html.slice(done, start))
    for (const { text, isMarked } of parts) written += isMarked ? `${tag}${text}</span>` : text
    done = end
  }
  return written + withoutMarks(html.slice(done))
}

/** A mark may also be in the address of a link. */
const MARKS = new RegExp(
  [OPEN, CLOSE].flatMap((mark) => [mark, encodeURIComponent(mark)]).join('|'),
  'g',
)

const withoutMarks = (html: string): string => html.replace(MARKS, '')

type Node = DefaultTreeAdapterTypes.Node

/** A text of a page with marked words in it: its offsets, and its parts. */
interface MarkedText {
  readonly start: number
  readonly end: number
  readonly parts: readonly { readonly text: string; readonly isMarked: boolean }[]
}

/** Elements that hold only text, or drawings, whose text takes no elements of HTML. */
const PLAIN = new Set(['title', 'script', 'style', 'textarea', 'option', 'svg'])

function markedTexts(html: string): MarkedText[] {
  const found: MarkedText[] = []
  const walk = (node: Node): void => {
    if (PLAIN.has(node.nodeName)) return
    if ('content' in node) walk(node.content)
    // A word may go on after an element, such as a link in the midst of it.
    let depth = 0
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const location = child.sourceCodeLocation
      if (child.nodeName !== '#text' || !location) {
        walk(child)
        continue
      }
      const { startOffset: start, endOffset: end } = location
      const parts = []
      for (const piece of html.slice(start, end).split(/([\uFDD0\uFDD1])/)) {
        if (piece === OPEN) depth++
        else if (piece === CLOSE) depth = Math.max(0, depth - 1)
        else parts.push({ text: piece, isMarked: depth > 0 && piece.trim() !== '' })
      }
      if (parts.some(({ isMarked }) => isMarked)) found.push({ start, end, parts })
    }
  }
  walk(parse(html, { sourceCodeLocationInfo: true }))
  return found
}
