import type { Name } from '../tables/names.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { fold, wordsOf } from '../words/fold.ts'

/** A word or a whole name that a search may have meant. */
interface Candidate {
  readonly text: string
  readonly folded: string
  readonly facts: number
}

/** More words, or longer ones, nobody mistypes: they were pasted, and would take seconds to compare. */
const MOST_WORDS = 5
const LONGEST = 40

/**
 * The name that the whole search is a misspelling of (“sergeylavrof”), or the search with its
 * misspelt words put right by the words of names, one by one; undefined where a word is like none of them.
 * @param typed the search as it was typed
 * @param missing its words that no fact has
 */
export function didYouMean(
  typed: string,
  missing: readonly string[],
  names: readonly Name[],
): string | undefined {
  if (missing.length === 0 || missing.length > MOST_WORDS) return undefined
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

/** Puts a word right where it stands by itself, or all of what is between two spaces. */
function replaced(text: string, word: string, meant: string): string {
  const isIt = (part: string): boolean => fold(part) === fold(word)
  const { start, end } = wordsOf(text).find((one) => isIt(one.text)) ?? { start: 0, end: 0 }
  if (end > 0) return text.slice(0, start) + meant + text.slice(end)
  return text.replace(/\S+/g, (run) => (isIt(run) ? meant : run))
}

interface Candidates {
  readonly whole: readonly Candidate[]
  readonly words: readonly Candidate[]
}

/** Folding takes longer than comparing, and names stay the same while one types. */
const folded = new WeakMap<readonly Name[], Candidates>()

function candidatesOf(names: readonly Name[]): Candidates {
  const known = folded.get(names) ?? {
    whole: candidates(names, (spelling) => [spelling]),
    words: candidates(names, (spelling) => wordsOf(spelling).map(({ text }) => text)),
  }
  folded.set(names, known)
  return known
}

/** Each spelling once, as the name with the most facts has it. Headlines are no names: anything is like one of their words. */
function candidates(
  names: readonly Name[],
  partsOf: (spelling: string) => readonly string[],
): readonly Candidate[] {
  const all = new Map<string, Candidate>()
  for (const { kind, name, aliases, facts } of names)
    for (const text of [...(kind === 'sources' ? [] : [name]), ...aliases].flatMap(partsOf)) {
      const candidate = { text, folded: fold(text), facts }
      const other = all.get(candidate.folded)
      if (!other || facts > other.facts) all.set(candidate.folded, candidate)
    }
  return [...all.values()]
}

/** The one with the fewest mistakes; of equals, the one with the most facts. */
function nearest(word: string, all: readonly Candidate[]): string | undefined {
  const most = allowed(word.length)
  if (most === 0 || word.length > LONGEST) return undefined
  let best: Candidate | undefined
  let fewest = most + 1
  for (const candidate of all) {
    const mistakes = editDistance(word, candidate.folded, most)
    if (mistakes > most) continue
    if (mistakes < fewest || (mistakes === fewest && candidate.facts > (best?.facts ?? 0)))
      [best, fewest] = [candidate, mistakes]
  }
  return best?.text
}

/** How many mistakes a word of so many letters may have: short words are alike by chance. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3)
