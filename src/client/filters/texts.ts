import { periodStyle, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import type { TextStyle } from '../../dates/text/words.ts'
import type { Strings } from '../../strings/strings.ts'

/** What the script of a filtered list says. The page hands it over as JSON. */
export interface FilterTexts
  extends
    PeriodStyle,
    Pick<
      Strings['filter'],
      'shown' | 'partOf' | 'remove' | 'knownOn' | 'everything' | 'publicBy' | 'andUnsure'
    > {
  readonly facts: Strings['fact']['facts']
}

/** Takes it from the words of a page. */
export function filterTexts(
  { fact, filter }: Pick<Strings, 'fact' | 'filter'>,
  style: TextStyle,
): FilterTexts {
  const { shown, partOf, remove, knownOn, everything, publicBy, andUnsure } = filter
  return {
    ...periodStyle(style),
    facts: fact.facts,
    shown,
    partOf,
    remove,
    knownOn,
    everything,
    publicBy,
    andUnsure,
  }
}
