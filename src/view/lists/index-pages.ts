import { pagePath, pagesOf, type ListPage } from '../../timeline/paging.ts'
import { href } from '../href.ts'
import type { IndexLine } from './index-lines.ts'
import { byLetter, letterAnchor, lettersOf, type LetteredLine } from './letters.ts'
import { pageLinks, type PageLinks } from './paging.ts'
import type { Words } from '../words.ts'

/** A page of an index of names. */
export interface IndexPage {
  readonly page: ListPage<IndexLine>
  /** The lines of a long index, which stand under letters; undefined in a short one. */
  readonly lettered: readonly LetteredLine[] | undefined
  /** Links to the letters of the whole index; none of a short one. */
  readonly letters: readonly { readonly letter: string; readonly address: string }[]
  readonly links: PageLinks | undefined
}

/** An index with more names than this is in alphabetical order, under letters. */
const MOST_WITHOUT_LETTERS = 100

/** Names are shorter than facts. */
const NAMES_ON_A_PAGE = 200

/** The pages of an index of so many names. */
export const pagesOfIndex = <T>(names: readonly T[]): ListPage<T>[] =>
  pagesOf(names, NAMES_ON_A_PAGE)

/**
 * A page of an index.
 * @param lines all of its lines, in the order of a short index
 * @param path the path of its first page: `people/`
 * @param number the number of the page
 */
export function indexPage(
  lines: readonly IndexLine[],
  path: string,
  number: number,
  { style: { language }, say, axis }: Words,
): IndexPage {
  const whole = { number: 1, count: 1, items: lines }
  if (lines.length <= MOST_WITHOUT_LETTERS)
    return { page: whole, lettered: undefined, letters: [], links: undefined }
  const lettered = byLetter(lines, language)
  const pages = pagesOfIndex(lettered)
  const page = pages[number - 1] ?? { ...whole, items: lettered }
  const letters = lettersOf(lettered).map((letter) => {
    const first = pages.find(({ items }) => items.some((line) => line.letter === letter)) ?? page
    const address = `${href(pagePath(path, first))}#${encodeURIComponent(letterAnchor(letter))}`
    return { letter, address }
  })
  const labelOf = (items: readonly LetteredLine[]): string => {
    const [from = '', to = ''] = [items[0]?.letter, items.at(-1)?.letter]
    return from === to ? from : say(axis.toDate, { from, to })
  }
  return {
    page,
    lettered: page.items,
    letters,
    links: pageLinks(pages, number, path, labelOf),
  }
}
