import type { Name } from '../tables/names.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { fold, wordsOf } from '../words/fold.ts'

/** A word or a whole name that a misspelling may stand for. */
interface Candidate {
  readonly text: string
  readonly folded: string
  readonly facts: number
}

/** More or longer words were pasted, not mistyped, and would take seconds to compare. */
const MAX_WORDS = 5
const MAX_LENGTH = 40

/**
 * The name that the whole search misspells (“sergeylavrof”), or else the search with each misspelt
 * word corrected to a word of a name; undefined if a word resembles none of them.
 * @param typed the search as typed
 * @param missing the words of the search that no fact has
 */
export function didYouMean(
  typed: string,
  missing: readonly string[],
  names: readonly Name[],
): string | undefined {
  if (missing.length === 0 || missing.length > MAX_WORDS) return undefined
  const { whole, words } = candidatesOf(names)
  const name = nearest(fold(typed), whole)
  if (name !== undefined) return fold(name) === fold(typed) ? undefined : name
  let text = typed
  for (const word of missing) {
    const meant = nearest(fold(word), words)
    if (meant === undefined || fold(meant) === fold(word)) return undefined
    text = replaced(text, word, meant)
  }
  return text
}

/** Replaces a word of a text; if it is only part of a word, everything between two spaces. */
function replaced(text: string, word: string, meant: string): string {
  const isWord = (text: string): boolean => fold(text) === fold(word)
  const { start, end } = wordsOf(text).find((other) => isWord(other.text)) ?? { start: 0, end: 0 }
  if (end > 0) return text.slice(0, start) + meant + text.slice(end)
  return text.replace(/\S+/g, (run) => (isWord(run) ? meant : run))
}

interface Candidates {
  readonly whole: readonly Candidate[]
  readonly words: readonly Candidate[]
}

/** Candidates by list of names: folding takes longer than comparing, and the names do not change. */
const cache = new WeakMap<readonly Name[], Candidates>()

function candidatesOf(names: readonly Name[]): Candidates {
  const found = cache.get(names) ?? {
    whole: candidates(names, (spelling) => [spelling]),
    words: candidates(names, (spelling) => wordsOf(spelling).map(({ text }) => text)),
  }
  cache.set(names, found)
  return found
}

/**
 * Each spelling once, as the name with the most facts writes it. Headlines of sources are left out:
 * any word resembles one of theirs.
 */
function candidates(
  names: readonly Name[],
  textsOf: (spelling: string) => readonly string[],
): readonly Candidate[] {
  const all = new Map<string, Candidate>()
  for (const { kind, name, aliases, facts } of names)
    for (const text of [...(kind === 'sources' ? [] : [name]), ...aliases].flatMap(textsOf)) {
      const candidate = { text, folded: fold(text), facts }
      const other = all.get(candidate.folded)
      if (!other || facts > other.facts) all.set(candidate.folded, candidate)
    }
  return [...all.values()]
}

/** The candidate with the fewest mistakes; among equals, the one with the most facts. */
function nearest(word: string, all: readonly Candidate[]): string | undefined {
  const limit = maxMistakes(word.length)
  if (limit === 0 || word.length > MAX_LENGTH) return undefined
  let best: Candidate | undefined
  let fewest = limit + 1
  for (const candidate of all) {
    const mistakes = editDistance(word, candidate.folded, limit)
    if (mistakes > limit) continue
    if (mistakes < fewest || (mistakes === fewest && candidate.facts > (best?.facts ?? 0))) {
      best = candidate
      fewest = mistakes
    }
  }
  return best?.text
}

/** The most mistakes in a word of a given length: short words are alike by chance. */
const maxMistakes = (length: number): number =>
  length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3
