import { editDistance } from '../../text/edit-distance.ts'

/**
 * The candidate that a mistyped word most likely means: the one with the fewest typing mistakes
 * between them, or undefined where even that one differs in more than a third of its letters.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // The beginning of just one is an abbreviation, however short: “ada” is `ada-lovelace`.
  const beginnings = [...candidates].filter((candidate) => candidate.startsWith(`${word}-`))
  if (beginnings.length === 1) return beginnings[0]
  let best: string | undefined
  let fewest = Infinity
  for (const candidate of candidates) {
    const mistakes = editDistance(word, candidate)
    if (mistakes < fewest) [best, fewest] = [candidate, mistakes]
  }
  const allowed = Math.max(2, Math.ceil(word.length / 3))
  return fewest <= allowed ? best : undefined
}
