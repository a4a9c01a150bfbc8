import { openingOf } from './opening.ts'
import type { Source } from './types.ts'

/**
 * What a source is called within a sentence: its short name, else its publisher, else the first
 * words of its title.
 * @param quoted puts words between the language’s quotation marks
 */
export function sourceName(
  { short, publisher, title }: Pick<Source, 'short' | 'publisher' | 'title'>,
  quoted: (words: string) => string,
): string {
  return short ?? publisher ?? quoted(openingOf(title))
}
