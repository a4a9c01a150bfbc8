import type { Name } from '../exports/search-name-row.ts'
import { typos } from '../exports/search-typos.ts'
import { fold, wordsOf } from '../exports/search-words.ts'

/** A word or a whole name that a search may have meant. */
interface Candidate {
  readonly text: string
  readonly folded: string
  readonly facts: number
}

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
  if (missing.length === 0) return undefined
  const whole = nearest(
    fold(typed),
    candidates(names, (spelling) => [spelling]),
  )
  if (whole !== undefined) return whole
  const words = candidates(names, (spelling) => wordsOf(spelling).map(({ text }) => text))
  const meant = missing.map((word) => nearest(fold(word), words))
  if (meant.every((one) => one !== undefined))
    return missing.reduce((text, word, at) => text.replace(word, () => meant[at] ?? word), typed)
  return nearest(
    fold(typed),
    candidates(names, (spelling) => [spelling]),
  )
}

function candidates(
  names: readonly Name[],
  partsOf: (spelling: string) => readonly string[],
): Candidate[] {
  return names.flatMap(({ name, aliases, facts }) =>
    [name, ...aliases].flatMap(partsOf).map((text) => ({ text, folded: fold(text), facts })),
  )
}

/** The one with the fewest mistakes; of equals, the one with the most facts. */
function nearest(word: string, all: readonly Candidate[]): string | undefined {
  const most = allowed(word.length)
  if (most === 0) return undefined
  let best: Candidate | undefined
  let fewest = most + 1
  for (const candidate of all) {
    const mistakes = typos(word, candidate.folded, most)
    if (mistakes > most || candidate.folded.length <= most + 1) continue
    if (mistakes < fewest || (mistakes === fewest && candidate.facts > (best?.facts ?? 0)))
      [best, fewest] = [candidate, mistakes]
  }
  return best?.text
}

/** How many mistakes a word of so many letters may have: short words are alike by chance. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3)
