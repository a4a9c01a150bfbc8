import { comparable, partsOf } from './normalise.ts'

/**
 * The passage of a text that has most words in common with a quotation, as long as the quotation:
 * what the editor most likely meant to copy.
 * @returns undefined where hardly a word is shared
 */
export function nearestPassage(quotation: string, source: string): string | undefined {
  const wanted = wordsOf(partsOf(quotation).join(' '))
  const words = comparable(source).text.split(' ')
  const size = Math.min(wanted.length, words.length)
  let best = { start: 0, shared: 0 }
  const counts = countsOf(wanted)
  for (let start = 0; start + size <= words.length; start++) {
    const shared = sharedWith(counts, words.slice(start, start + size))
    // Of passages that share as much, the one that begins alike.
    const alike = bare(words[start] ?? '') === wanted[0] ? shared + 0.5 : shared
    if (alike > best.shared) best = { start, shared: alike }
  }
  if (best.shared * 2 < wanted.length) return undefined
  return words.slice(best.start, best.start + size).join(' ')
}

function wordsOf(text: string): string[] {
  return text.split(' ').map(bare)
}

/** A word without the marks around it: “fertilizers,” and “fertilizers” are near. */
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
