import { distance } from '../checks/nearest.ts'
import type { Entity } from '../timeline/types.ts'
import { wordsOf } from './search-words.ts'

/** What the spellings of a timeline's names say about the words of its texts. */
export interface NameSpellings {
  /** A folded word, to all spellings of it: `goyta` to `goita` and `goyta`. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** The names that begin with a folded word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

interface Phrase {
  readonly words: readonly string[]
  readonly isCapital: boolean
  readonly entity: Entity
}

/** Reads the names and aliases of people, organisations, places and topics. */
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

/** Entities whose name or alias stands in a text, in any of its spellings. */
export function namedIn(text: string, { phrases }: NameSpellings): Set<Entity> {
  const words = wordsOf(text)
  const found = new Set<Entity>()
  for (const [index, word] of words.entries())
    for (const phrase of phrases.get(word.folded) ?? []) {
      // “May” is a name, “may” is none.
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

/** Words that stand in the same place of two spellings of one name, and resemble each other. */
function respeltWords(entities: readonly Entity[]): Map<string, readonly string[]> {
  const classes = new Map<string, Set<string>>()
  for (const entity of entities) {
    const phrases = phrasesOf(entity)
    for (const a of phrases)
      for (const b of phrases)
        if (a.words.length === b.words.length)
          for (const [index, word] of a.words.entries()) join(classes, word, b.words[index] ?? '')
  }
  return new Map([...classes].map(([word, spellings]) => [word, [...spellings].sort()]))
}

function join(classes: Map<string, Set<string>>, a: string, b: string): void {
  if (a === b || !areAlike(a, b)) return
  const all = new Set([...(classes.get(a) ?? [a]), ...(classes.get(b) ?? [b])])
  for (const word of all) classes.set(word, all)
}

/** At most a third of the letters differ; short words would be alike by chance. */
function areAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length > 3 && distance(a, b) <= Math.floor(length / 3)
}
