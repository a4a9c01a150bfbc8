import { say } from '../text/say.ts'
import { openingOf } from './opening.ts'
import type { Fact, Source } from './types.ts'

/**
 * What a source is called within a sentence: its short name, else its publisher, else the first
 * words of its title.
 * @param wording the pattern that puts words between the language’s quotation marks
 */
export function sourceName(
  { short, publisher, title }: Pick<Source, 'short' | 'publisher' | 'title'>,
  wording: string,
): string {
  return short ?? publisher ?? say(wording, { words: openingOf(title) })
}

/** Sources that go by one name, as a sentence lists them. */
interface NamedSources {
  readonly name: string
  /** In the order of the fact; at least one. */
  readonly sources: readonly [Source, ...Source[]]
}

/**
 * The sources of a fact under their names, each name once: two reports of one paper are one paper.
 * @param wording the pattern that puts words between the language’s quotation marks
 */
export function namedSources(citations: Fact['sources'], wording: string): NamedSources[] {
  const named = new Map<string, [Source, ...Source[]]>()
  for (const { source } of citations) {
    const name = sourceName(source, wording)
    const others = named.get(name)
    if (others) others.push(source)
    else named.set(name, [source])
  }
  return [...named].map(([name, sources]) => ({ name, sources }))
}
