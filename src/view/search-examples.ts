import { groupOf } from '../dates/group.ts'
import { dateText } from '../dates/text/text.ts'
import type { Timeline } from '../timeline/types.ts'
import type { Words } from './words.ts'

/** A search that finds something in this timeline, and what it demonstrates. */
export interface SearchExample {
  readonly query: string
  readonly means: string
}

/** The number of words in the example of a phrase. */
const PHRASE_WORDS = 3

/** Examples of searches, in the timeline’s own words. */
export function searchExamples(timeline: Timeline, words: Words): SearchExample[] {
  const { start } = words.search
  const name = mostFrequentName(timeline)
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

/** The name of the person (or organisation, or place) that most facts are about. */
function mostFrequentName({ people, organisations, places }: Timeline): string | undefined {
  const all = [people, organisations, places].find(({ length }) => length > 0) ?? []
  const [first] = [...all].sort((a, b) => b.facts.length - a.facts.length)
  return first?.name
}

/** The day of an exactly dated fact, with plain spaces, as a reader would type it. */
function exactDay({ facts }: Timeline, { style }: Words): string | undefined {
  const fact = facts.find(({ date }) => date.precision === 'day' && date.qualifier === 'exact')
  return fact && dateText(fact.date, style)
}

/** The first words of the shortest quotation that is long enough. */
function spokenWords({ facts }: Timeline): string | undefined {
  const texts = facts.flatMap(({ quotes }) => quotes.map(({ text }) => text))
  const phrases = texts
    .map((text) => /^\p{L}+(?: \p{L}+){2,}/u.exec(text)?.[0].split(' ') ?? [])
    .filter(({ length }) => length >= PHRASE_WORDS)
  const [shortest] = phrases.sort((a, b) => a.length - b.length)
  return shortest?.slice(0, PHRASE_WORDS).join(' ')
}

/** The topic with the most facts, and the year of its first fact. */
function topicOfYear({ topics }: Timeline, { style }: Words): string | undefined {
  const [topic] = [...topics].sort((a, b) => b.facts.length - a.facts.length)
  const years = topic?.facts.map(({ date }) => groupOf(date).year) ?? []
  const year = years.find((item) => item !== null && item > 999)
  return topic && year
    ? `${topic.name} ${new Intl.NumberFormat(style.language, { useGrouping: false }).format(year)}`
    : undefined
}
