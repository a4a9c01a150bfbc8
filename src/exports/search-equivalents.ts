import { sameWord } from './search-abbreviations.ts'
import { namedIn, spellingsOf, type NameSpellings } from './search-names.ts'
import { otherSpelling } from './search-spelling.ts'
import { fold, hiddenParts, wordsOf } from './search-words.ts'

/** A text of a fact, and whether it is English. */
export interface SearchText {
  readonly text: string
  readonly isEnglish: boolean
}

/** Joins the spellings of one word. Pagefind splits there, and the search page reads the groups. */
const JOINT = '='

/**
 * What a fact's texts can be found by beyond their own words: other spellings of names and of
 * English words, joined in groups, words that are often shortened, “and” for “&”, and the parts of
 * words that Pagefind does not split.
 */
export function equivalents(texts: readonly SearchText[], names: NameSpellings): string[] {
  return unique(
    texts.flatMap(({ text, isEnglish }) => {
      const spellings = [...namedIn(text, names)].flatMap(spellingsOf)
      return [
        ...groupsIn(text, isEnglish, names),
        ...(isEnglish && text.includes('&') ? ['and'] : []),
        ...[text, ...spellings].flatMap(hiddenParts),
        ...spellings,
      ]
    }),
  )
}

function groupsIn(text: string, isEnglish: boolean, names: NameSpellings): string[] {
  return wordsOf(text).flatMap(({ folded }) => {
    const same = sameWord(folded)
    if (same) return same.join(JOINT)
    const respelt = names.words.get(folded)
    if (respelt) return respelt.map((group) => group.join(JOINT))
    const other = isEnglish ? otherSpelling(folded) : undefined
    return other === undefined ? [] : [folded, other].sort().join(JOINT)
  })
}

/** The groups of spellings in what `equivalents` made. */
export function spellingGroups(text: string): string[][] {
  return text
    .split(/\s+/)
    .filter((word) => word.includes(JOINT))
    .map((group) => group.split(JOINT).map(fold))
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
