import type { DateFinder } from '../dates/find-dates.ts'
import { readable } from '../tables/index-text.ts'
import { shown } from '../tables/hidden-text.ts'
import type { FoundFact } from './find-facts.ts'
import type { PagefindData } from './pagefind.ts'
import { excerpt, markWords, stretches, type Stretch } from './excerpt.ts'
import { linkFragment } from './link-fragment.ts'
import { matchedPart, type FactPart } from './where-it-matched.ts'
import type { Query } from './query/query.ts'
import type { TextRange } from './find-phrases.ts'
import { indexedWords } from './indexed-words.ts'
import { mayBeInflection, markTargets, rangesToMark } from './what-to-mark.ts'

/** A result as it is drawn. */
export interface Result {
  /** The address of the fact’s page. */
  readonly address: string
  /** The end of a link to that page, which highlights the found words there: see `linkFragment`. */
  readonly fragment: string
  readonly title: readonly Stretch[]
  readonly date: string
  /** For HTML’s `datetime`, where it has a form for the date. */
  readonly datetime: string | undefined
  /** The code of the fact’s mark: see `markCode`. */
  readonly mark: string
  readonly by: string
  readonly excerpt: readonly Stretch[]
  /** The part of the fact that matched. */
  readonly part: FactPart
}

/** The search that results are made for. */
export interface Asked {
  readonly query: Query
  readonly findDates: DateFinder
  /** Every spelling of names whose alias was typed. */
  readonly names: readonly string[]
}

/** Makes a result from the data of a found fact. */
export function resultOf(
  data: PagefindData,
  { isMention }: Pick<FoundFact, 'isMention'>,
  asked: Asked,
): Result {
  const { query, findDates } = asked
  const { meta, content } = data
  const found = locatedRanges(data, query)
  const targets = markTargets(query, {
    names: asked.names,
    also: meta['also'] ?? '',
    // Pagefind locates only the first phrase, and single words of a phrase are not marked.
    located: query.phrases.length > 0 ? [] : textsOf(content, found),
  })
  const text = (name: string): string => shown(readable(meta[name] ?? ''))
  const title = text('title')
  const ranges = (text: string): TextRange[] => rangesToMark(text, targets, findDates)
  const inContent = [...ranges(content), ...found]
  const isIn = (name: string): boolean => ranges(text(name)).length > 0
  const titleStretches = stretches(title, markWords(title, ranges(title)))
  const contentMarks = markWords(content, inContent)
  const contentStretches = stretches(content, contentMarks).map(readableStretch)
  return {
    address: data.url,
    fragment: linkFragment([titleStretches, contentStretches]),
    title: titleStretches,
    date: text('date'),
    datetime: meta['datetime'],
    mark: meta['mark'] ?? '',
    by: text('by'),
    excerpt: excerpt(content, contentMarks).map(readableStretch),
    part: matchedPart(data, {
      byDate: !isMention && isByDate(query),
      content: indexedWords(data).map((word) => inContent.some((range) => overlap(word, range))),
      isIn,
    }),
  }
}

const readableStretch = ({ text, isMarked }: Stretch): Stretch => ({
  text: readable(text),
  isMarked,
})

/** The words that Pagefind located in a page’s content, without those that the search cannot mean. */
function locatedRanges(data: PagefindData, query: Query): TextRange[] {
  const words = indexedWords(data)
  const found = [...new Set(data.locations)].flatMap((location) => words[location] ?? [])
  return found.filter(({ start, end }) => mayBeInflection(data.content.slice(start, end), query))
}

const textsOf = (text: string, ranges: readonly TextRange[]): string[] => [
  ...new Set(ranges.map(({ start, end }) => text.slice(start, end))),
]

const overlap = (one: TextRange, other: TextRange): boolean =>
  one.start < other.end && other.start < one.end

/** Whether the search asks for dates only. */
function isByDate({ words, phrases, dates, isMonth }: Query): boolean {
  const hasTexts = !isMonth && (words.length > 0 || phrases.length > 0)
  return dates.length > 0 && !hasTexts
}
