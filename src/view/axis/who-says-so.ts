import { sourceName } from '../../timeline/source-name.ts'
import type { Fact } from '../../timeline/types.ts'
import type { Words } from '../words.ts'

/** The status of a fact and who says so, in a few words: “Claimed: Ada Lovelace”, “Reported: The Paper”. */
export function whoSaysSo(fact: Fact, words: Words): string {
  const speakers = fact.attribution.map(({ by }) => by.name)
  const reports = fact.sources.map(({ source }) => sourceName(source, words.fact.wording))
  const said = fact.kind === 'reported' ? reports : speakers
  const names = [...new Set(said.length > 0 ? said : reports)]
  const status = words.fact.status[fact.kind]
  if (names.length === 0) return status
  return words.say(words.axis.says, { status, names: names.slice(0, 2).join(words.fact.comma) })
}
