import { dateText } from '../dates/text/text.ts'
import type { TextStyle } from '../dates/text/words.ts'
import { say } from '../text/say.ts'
import type { Strings } from '../strings/strings.ts'
import { sayingsOf, verbOf, type Saying } from '../timeline/sayings.ts'
import { namedSources } from '../timeline/source-name.ts'
import type { Fact } from '../timeline/types.ts'

/**
 * Who says it and when, as a line for a list of results: “Claimed by Ada Lovelace, 7 February
 * 2023”. For a fact without attribution, the sources. A day equal to the fact's date is left out.
 */
export function attributionLine(fact: Fact, style: TextStyle, { fact: words }: Strings): string {
  const list = new Intl.ListFormat(style.language)
  const line = (saying: Saying): string => {
    const names = list.format(saying.speakers.map(({ name }) => name))
    const said = say(words.by[verbOf(fact, saying)], { names })
    const { on } = saying
    if (!on || on.edtf === fact.date.edtf) return said
    return said + words.comma + dateText(on, { ...style, brief: true })
  }
  if (fact.attribution.length > 0) return sayingsOf(fact).map(line).join(' · ')
  const sources = namedSources(fact.sources, words.wording).map(({ name, sources: of }) =>
    say(words.reportsOf, { name, reports: of.length }, style.language),
  )
  return say(words.reportedIn, { names: list.format(sources) })
}
