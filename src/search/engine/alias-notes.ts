import { asAsked } from '../words/abbreviations.ts'
import type { Name } from '../tables/names.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { wordsOf, type Word } from '../words/fold.ts'

/** A typed spelling that stands for a name. */
export interface AliasNote {
  /** As it was typed. */
  readonly alias: string
  readonly name: Name
}

/** The most notes to show. */
const MAX_NOTES = 3

/**
 * The names that aliases in a search stand for: a whole alias (“Russian Federation”), or one word of
 * an alias that is another spelling of a word of the name (“Goyta”). Words of the name itself need
 * no note. Sources need none either: their aliases are the names of their publishers.
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
    .slice(0, MAX_NOTES)
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
  const first = words[start]
  const last = words[start + alias.length - 1]
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
  const limit = Math.floor(Math.min(a.length, b.length) / 3)
  return limit > 0 && editDistance(a, b, limit) <= limit
}
