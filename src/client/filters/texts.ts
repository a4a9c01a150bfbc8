import { periodStyle, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import type { TextStyle } from '../../dates/text/words.ts'
import type { Strings } from '../../strings/strings.ts'

/** The texts for the script of a filtered list. The page carries them as JSON. */
export interface FilterTexts
  extends
    PeriodStyle,
    Pick<
      Strings['filter'],
      'shown' | 'partOf' | 'remove' | 'open' | 'done' | 'knownOn' | 'andUnsure'
    > {
  readonly facts: Strings['fact']['facts']
  /** The names of values by which pages without facets filter too, by their facets. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
}

/** Picks those texts from the words of a page. */
export function filterTexts(
  { fact, filter }: Pick<Strings, 'fact' | 'filter'>,
  style: TextStyle,
): FilterTexts {
  const { shown, partOf, remove, open, done, knownOn, andUnsure } = filter
  return {
    ...periodStyle(style),
    facts: fact.facts,
    names: { status: fact.status },
    shown,
    partOf,
    remove,
    open,
    done,
    knownOn,
    andUnsure,
  }
}
