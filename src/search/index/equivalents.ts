import { joinSpellings } from '../tables/spelling-groups.ts'
import { sameWord } from '../words/abbreviations.ts'
import { namedIn, spellingsOf, type NameSpellings } from './name-spellings.ts'
import { otherSpelling } from '../words/british-american.ts'
import { foldedForms, hiddenParts, wordsOf, type Word } from '../words/fold.ts'

/** A text of a fact, and whether it is English. */
export interface SearchText {
  readonly text: string
  readonly isEnglish: boolean
}

/**
 * Words by which a fact's texts can be found beyond their own: other spellings of names and of English
 * words, joined in groups; full forms of abbreviations; “and” for “&”; words that Pagefind does not
 * split; and words in plain letters.
 */
export function equivalents(texts: readonly SearchText[], names: NameSpellings): string[] {
  return unique(
    texts.flatMap(({ text, isEnglish }) => {
      const words = wordsOf(text)
      const spellings = [...namedIn(words, names)].flatMap(spellingsOf)
      return [
        ...groupsIn(words, isEnglish, names),
        ...(isEnglish && text.includes('&') ? ['and'] : []),
        ...[text, ...spellings].flatMap((one) => [...hiddenParts(one), ...foldedForms(one)]),
        ...spellings,
      ]
    }),
  )
}

function groupsIn(words: readonly Word[], isEnglish: boolean, names: NameSpellings): string[] {
  return words.flatMap(({ folded }) => {
    const same = sameWord(folded)
    if (same) return joinSpellings(same)
    const respelt = names.words.get(folded)
    if (respelt) return respelt.map((group) => joinSpellings(group))
    const other = isEnglish ? otherSpelling(folded) : undefined
    return other === undefined ? [] : joinSpellings([folded, other].sort())
  })
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
