import { comparable, passagesOf } from './normalise.ts'

/**
 * The passage of a text, as long as a quotation, that shares the most words with it: probably the
 * one that the editor meant to copy.
 * @returns undefined if fewer than half of the words are shared
 */
export function nearestPassage(quotation: string, source: string): string | undefined {
  const wanted = passagesOf(quotation).join(' ').split(' ').map(bare)
  const words = comparable(source).text.split(' ')
  const size = Math.min(wanted.length, words.length)
  let best = { start: 0, score: 0 }
  const counts = countsOf(wanted)
  for (let start = 0; start + size <= words.length; start++) {
    const shared = sharedWith(counts, words.slice(start, start + size))
    // Among equal passages, prefer the one with the same first word.
    const score = bare(words[start] ?? '') === wanted[0] ? shared + 0.5 : shared
    if (score > best.score) best = { start, score }
  }
  if (best.score * 2 < wanted.length) return undefined
  return words.slice(best.start, best.start + size).join(' ')
}

/** A word without the punctuation around it, so that “fertilizers,” equals “fertilizers”. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function sharedWith(wanted: ReadonlyMap<string, number>, words: readonly string[]): number {
  const here = countsOf(words.map(bare))
  let shared = 0
  for (const [word, count] of here) shared += Math.min(count, wanted.get(word) ?? 0)
  return shared
}
