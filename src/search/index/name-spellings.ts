import { editDistance } from '../../text/edit-distance.ts'
import type { Entity } from '../../timeline/types.ts'
import { wordsOf, type Word } from '../words/fold.ts'

/** The spellings of a timeline's names, by their words. */
export interface NameSpellings {
  /** For each folded word, its spellings in each name: `chastelet` gives `chatelet` and `chastelet`. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The names, by their first folded word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

interface Phrase {
  readonly words: readonly string[]
  readonly isCapital: boolean
  readonly entity: Entity
}

/** The spellings in the names and aliases of people, organisations, places and topics. */
export function nameSpellings(entities: readonly Entity[]): NameSpellings {
  const respelt = entities.filter(({ aliases }) => aliases.length > 0)
  const phrases = new Map<string, Phrase[]>()
  for (const phrase of respelt.flatMap(phrasesOf)) {
    const first = phrase.words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  return { words: respeltWords(respelt), phrases }
}

/** Every name and alias of an entity. */
export function spellingsOf({ name, aliases }: Entity): string[] {
  return [...new Set([name, ...aliases])]
}

/** The entities whose name or alias is in a text, in any spelling. */
export function namedIn(words: readonly Word[], { phrases }: NameSpellings): Set<Entity> {
  const found = new Set<Entity>()
  for (const [index, word] of words.entries())
    for (const phrase of phrases.get(word.folded) ?? []) {
      // “May” is a name, but “may” is not.
      if (phrase.isCapital && !isCapital(word.text)) continue
      if (phrase.words.every((part, offset) => words[index + offset]?.folded === part))
        found.add(phrase.entity)
    }
  return found
}

function phrasesOf(entity: Entity): Phrase[] {
  return spellingsOf(entity).map((spelling) => ({
    words: wordsOf(spelling).map(({ folded }) => folded),
    isCapital: isCapital(spelling),
    entity,
  }))
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/**
 * The spellings of each word of each name. They are kept apart by name; otherwise Maria alias Marian
 * and Marta alias Maria would all be one word.
 */
function respeltWords(entities: readonly Entity[]): Map<string, readonly (readonly string[])[]> {
  const words = new Map<string, string[][]>()
  const groups = new Map(entities.flatMap(groupsOf).map((group) => [group.join(' '), group]))
  for (const group of groups.values())
    for (const word of group) words.set(word, [...(words.get(word) ?? []), group])
  return words
}

/** The words of a name, each with similar words at the same position in an alias. */
function groupsOf(entity: Entity): string[][] {
  const [name, ...aliases] = phrasesOf(entity).map(({ words }) => words)
  const alike = aliases.filter(({ length }) => length === name?.length)
  return (name ?? [])
    .map((word, index) => {
      const others = alike.map((words) => words[index] ?? '')
      return [...new Set([word, ...others.filter((other) => areAlike(word, other))])].sort()
    })
    .filter(({ length }) => length > 1)
}

/** Whether at most a third of the letters differ. Short words are alike by chance, so they never count. */
function areAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length > 3 && editDistance(a, b) <= Math.floor(length / 3)
}
