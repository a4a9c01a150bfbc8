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
    const mistakes = distance(word, candidate)
    if (mistakes < fewest) [best, fewest] = [candidate, mistakes]
  }
  const allowed = Math.max(2, Math.ceil(word.length / 3))
  return fewest <= allowed ? best : undefined
}

/** Levenshtein's distance, in insertions, deletions and replacements of UTF-16 units. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
