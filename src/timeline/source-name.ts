import { say } from '../text/say.ts'
import { openingOf } from './opening.ts'
import type { Fact, Source } from './types.ts'

/**
 * The name of a source in a sentence: its short name, otherwise its publisher, otherwise the first
 * words of its title.
 * @param wording the pattern that puts words between the language’s quotation marks
 */
export function sourceName(
  { short, publisher, title }: Pick<Source, 'short' | 'publisher' | 'title'>,
  wording: string,
): string {
  return short ?? publisher ?? say(wording, { words: openingOf(title) })
}

/** Sources with the same name in a sentence. */
interface NamedSources {
  readonly name: string
  /** In the order of the fact; at least one. */
  readonly sources: readonly [Source, ...Source[]]
}

/**
 * The sources of a fact grouped by name, so that two reports of one paper are named once.
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
