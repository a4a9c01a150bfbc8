import type { Fact, Source } from './types.ts'

/** The sources of facts, each once, in the order in which they are first cited. */
export function citedIn(facts: readonly Pick<Fact, 'sources'>[]): Source[] {
  return [...new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source)))]
}

/** The numbers of a fact’s sources in a numbered list: “[1] [2]”. */
export function citedNumbers({ sources }: Pick<Fact, 'sources'>, list: readonly Source[]): string {
  const indexes = sources.map(({ source }) => list.indexOf(source)).filter((index) => index >= 0)
  const unique = [...new Set(indexes)].sort((a, b) => a - b)
  return unique.map((index) => `[${String(index + 1)}]`).join(' ')
}
