import { encodeText } from '../../quotes/text-fragment.ts'
import type { Stretch } from './excerpt.ts'

/** The most text directives in one link: the address must not grow with the length of a fact. */
const MAX_DIRECTIVES = 4

/** Up to three words beside a found one. Words next to punctuation are left out: a page may write it otherwise. */
const WORD = "[\\p{L}\\p{M}\\p{N}’'-]+"
const WORDS_BEFORE = new RegExp(`(?<=^|\\s)(?:${WORD}\\s+){1,3}$`, 'u')
const WORDS_AFTER = new RegExp(`^(?:\\s+${WORD}){1,3}(?=\\s|$)`, 'u')

/**
 * The end of a link that opens a fact’s page at the found words and highlights them there (WICG URL
 * Fragment Text Directives: `#:~:text=prefix-,text,-suffix`). Empty if no text has any.
 * @param texts the texts of the page, in stretches, with the found words marked
 */
export function linkFragment(texts: readonly (readonly Stretch[])[]): string {
  const directives = texts.flatMap((stretches) =>
    stretches.flatMap(({ text, isMarked }, index) =>
      isMarked
        ? directive(stretches[index - 1]?.text ?? '', text, stretches[index + 1]?.text ?? '')
        : [],
    ),
  )
  return directives.length === 0 ? '' : `#:~:${directives.slice(0, MAX_DIRECTIVES).join('&')}`
}

/** The words around the text tell it from the same words elsewhere in the page. */
function directive(before: string, text: string, after: string): string {
  const [prefix = ''] = WORDS_BEFORE.exec(before) ?? []
  const [suffix = ''] = WORDS_AFTER.exec(after) ?? []
  const parts = [
    prefix === '' ? '' : `${encodeText(prefix.trim())}-`,
    encodeText(text),
    suffix === '' ? '' : `-${encodeText(suffix.trim())}`,
  ]
  return `text=${parts.filter((part) => part !== '').join(',')}`
}
