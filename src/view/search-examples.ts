import { groupOf } from '../dates/group.ts'
import { dateText } from '../dates/text/text.ts'
import type { Timeline } from '../timeline/types.ts'
import type { Words } from './words.ts'

/** A search that finds something on this timeline, and what it is an example of. */
export interface SearchExample {
  readonly query: string
  readonly means: string
}

/** A phrase has so many words. */
const PHRASE = 3

/** What somebody can ask for, in the timeline’s own words. */
export function searchExamples(timeline: Timeline, words: Words): SearchExample[] {
  const { start } = words.search
  const name = spelling(timeline)
  const date = exactDay(timeline, words)
  const phrase = spokenWords(timeline)
  const about = topicOfYear(timeline, words)
  const examples = [
    { query: name, means: start.name },
    { query: date, means: start.date },
    { query: phrase && words.say(words.fact.wording, { words: phrase }), means: start.phrase },
    { query: about, means: start.about },
  ]
  return examples.flatMap(({ query, means }) => (query === undefined ? [] : [{ query, means }]))
}

/** Of whoever or whatever most facts are about; another spelling says more than the name. */
function spelling({ people, organisations, places }: Timeline): string | undefined {
  const all = [people, organisations, places].find(({ length }) => length > 0) ?? []
  const [first] = [...all].sort((a, b) => b.facts.length - a.facts.length)
  return first?.name
}

/** As one types it, with plain spaces. */
function exactDay({ facts }: Timeline, { style }: Words): string | undefined {
  const fact = facts.find(({ date }) => date.precision === 'day' && date.qualifier === 'exact')
  return fact && dateText(fact.date, style)
}

/** From the beginning of the shortest quotation that is long enough. */
function spokenWords({ facts }: Timeline): string | undefined {
  const texts = facts.flatMap(({ quotes }) => quotes.map(({ text }) => text))
  const phrases = texts
    .map((text) => /^\p{L}+(?: \p{L}+){2,}/u.exec(text)?.[0].split(' ') ?? [])
    .filter(({ length }) => length >= PHRASE)
  const [shortest] = phrases.sort((a, b) => a.length - b.length)
  return shortest?.slice(0, PHRASE).join(' ')
}

/** The topic that most facts are about, with the year of the first of them. */
function topicOfYear({ topics }: Timeline, { style }: Words): string | undefined {
  const [topic] = [...topics].sort((a, b) => b.facts.length - a.facts.length)
  const years = topic?.facts.map(({ date }) => groupOf(date).year) ?? []
  const year = years.find((one) => one !== null && one > 999)
  return topic && year
    ? `${topic.name} ${new Intl.NumberFormat(style.language, { useGrouping: false }).format(year)}`
    : undefined
}
