import { sourceName } from '../timeline/source-name.ts'
import type { Fact } from '../timeline/types.ts'
import type { Words } from './words.ts'

/**
 * Which of the timeline’s sources have a fact, in plain words: “both reports”, “Sputnik only”, “3 of
 * 7 sources”. Undefined if the timeline has one source, which then has all facts.
 */
export function supportText(
  { sources, support }: Pick<Fact, 'sources' | 'support'>,
  { fact: words, say }: Pick<Words, 'fact' | 'say'>,
): string | undefined {
  const { reports, of } = support
  const [first] = sources
  if (of === 1 || !first) return undefined
  if (reports === 1) return say(words.oneSource, { name: sourceName(first.source, words.wording) })
  if (reports === of) return say(words.everySource, { count: reports })
  return of === undefined
    ? say(words.sources, { count: reports })
    : say(words.someSources, { count: reports, total: of })
}
