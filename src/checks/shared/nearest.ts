import { editDistance } from '../../text/edit-distance.ts'

/**
 * The candidate with the smallest edit distance to a mistyped word; undefined if even that one
 * differs in more than a third of the word's letters.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // The first words of exactly one candidate mean it, however short: “ada” is `ada-lovelace`.
  const all = [...candidates]
  const longer = all.filter((candidate) => candidate.startsWith(`${word}-`))
  if (longer.length === 1) return longer[0]
  let best: string | undefined
  let fewest = Infinity
  for (const candidate of all) {
    const mistakes = editDistance(word, candidate)
    if (mistakes < fewest) [best, fewest] = [candidate, mistakes]
  }
  const allowed = Math.max(2, Math.ceil(word.length / 3))
  return fewest <= allowed ? best : undefined
}
