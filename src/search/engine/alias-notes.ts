import { asAsked } from '../words/abbreviations.ts'
import type { Name } from '../tables/names.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { wordsOf, type Word } from '../words/fold.ts'

/** That what was typed is another spelling of a name. */
export interface AliasNote {
  /** As it was typed. */
  readonly alias: string
  readonly name: Name
}

/** At most so many are told. */
const MOST = 3

/**
 * Which names the aliases in a search stand for: a whole alias (“Russian Federation”), or a word of
 * one that is the name’s own word spelt otherwise (“Goyta”). Words that the name has itself need no
 * note, nor do sources, whose other names are those of their publishers.
 */
export function aliasNotes(typed: string, names: readonly Name[]): AliasNote[] {
  const words = wordsOf(typed).map((word) => ({ ...word, folded: asAsked(word.folded) }))
  return names
    .filter(({ kind }) => kind !== 'sources')
    .flatMap((name) => {
      const own = foldedWords(name.name)
      const alias = name.aliases
        .map((spelling) => foldedWords(spelling))
        .map((spelling) => wholeIn(typed, words, spelling, own) ?? respeltIn(words, spelling, own))
        .find((found) => found !== undefined)
      return alias === undefined ? [] : [{ alias, name }]
    })
    .sort((a, b) => b.name.facts - a.name.facts)
    .slice(0, MOST)
}

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => asAsked(folded))

function wholeIn(
  typed: string,
  words: readonly Word[],
  alias: readonly string[],
  own: readonly string[],
): string | undefined {
  if (alias.length === 0 || alias.every((word) => own.includes(word))) return undefined
  const start = words.findIndex((_, at) =>
    alias.every((word, offset) => words[at + offset]?.folded === word),
  )
  if (start < 0) return undefined
  const [first, last] = [words[start], words[start + alias.length - 1]]
  return first && last && typed.slice(first.start, last.end)
}

function respeltIn(
  words: readonly Word[],
  alias: readonly string[],
  own: readonly string[],
): string | undefined {
  if (alias.length !== own.length) return undefined
  return words.find(({ folded }) => {
    const at = alias.indexOf(folded)
    return at >= 0 && !own.includes(folded) && areAlike(folded, own[at] ?? '')
  })?.text
}

function areAlike(a: string, b: string): boolean {
  const most = Math.floor(Math.min(a.length, b.length) / 3)
  return most > 0 && editDistance(a, b, most) <= most
}
