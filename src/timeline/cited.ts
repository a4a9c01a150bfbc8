import type { Fact, Source } from './types.ts'

/** The sources that facts rest on, each once, in the order in which they are first cited. */
export function citedIn(facts: readonly Pick<Fact, 'sources'>[]): Source[] {
  return [...new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source)))]
}

/** Where a fact’s sources stand in a numbered list of sources: “[1] [2]”. */
export function citedNumbers({ sources }: Pick<Fact, 'sources'>, list: readonly Source[]): string {
  const places = sources.map(({ source }) => list.indexOf(source)).filter((place) => place >= 0)
  const numbers = [...new Set(places)].sort((a, b) => a - b)
  return numbers.map((place) => `[${String(place + 1)}]`).join(' ')
}
