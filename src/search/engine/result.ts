import type { DateFinder } from '../dates/find-dates.ts'
import { readable } from '../tables/index-text.ts'
import { shown } from '../tables/hidden-text.ts'
import type { FoundFact } from './find-facts.ts'
import type { PagefindData } from './pagefind.ts'
import { excerpt, markWords, stretches, type Stretch } from './excerpt.ts'
import { linkFragment } from './link-fragment.ts'
import { partOf, type Part } from './where-it-matched.ts'
import type { Query } from './query/query.ts'
import type { Place } from './find-phrases.ts'
import { indexedWords } from './indexed-words.ts'
import { mayBeSought, soughtIn, soughtPlaces } from './what-to-mark.ts'

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
  /** Which of the page’s marks it has. */
  readonly mark: string
  readonly by: string
  readonly excerpt: readonly Stretch[]
  /** Which part of the fact matched. */
  readonly part: Part
}

/** What results are drawn for. */
export interface Asked {
  readonly query: Query
  readonly findDates: DateFinder
  /** Every spelling of names whose alias was typed. */
  readonly names: readonly string[]
}

/** What the page shows of a fact that was found. */
export function resultOf(
  data: PagefindData,
  { isMention }: Pick<FoundFact, 'isMention'>,
  asked: Asked,
): Result {
  const { query, findDates } = asked
  const { meta, content } = data
  const found = locatedPlaces(data, query)
  const sought = soughtIn(query, {
    names: asked.names,
    also: meta['also'] ?? '',
    // Of phrases Pagefind tells only the first, and their words are nothing alone.
    located: query.phrases.length > 0 ? [] : textsOf(content, found),
  })
  const text = (name: string): string => shown(readable(meta[name] ?? ''))
  const title = text('title')
  const places = (text: string): Place[] => {
    const { typed, others } = soughtPlaces(text, sought, findDates)
    return [...typed, ...others]
  }
  const inContent = [...places(content), ...found]
  const isIn = (name: string): boolean => places(text(name)).length > 0
  const titleStretches = stretches(title, markWords(title, places(title)))
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
    part: partOf(data, {
      byDate: !isMention && isByDate(query),
      content: indexedWords(data).map((word) => inContent.some((place) => overlap(word, place))),
      isIn,
    }),
  }
}

const readableStretch = ({ text, isMarked }: Stretch): Stretch => ({
  text: readable(text),
  isMarked,
})

/** The words that Pagefind found in a page’s content, as far as the search may mean them. */
function locatedPlaces(data: PagefindData, query: Query): Place[] {
  const words = indexedWords(data)
  const found = [...new Set(data.locations)].flatMap((location) => words[location] ?? [])
  return found.filter(({ start, end }) => mayBeSought(data.content.slice(start, end), query))
}

const textsOf = (text: string, places: readonly Place[]): string[] => [
  ...new Set(places.map(({ start, end }) => text.slice(start, end))),
]

const overlap = (one: Place, other: Place): boolean =>
  one.start < other.end && other.start < one.end

/** Whether nothing but its own date was asked for. */
function isByDate({ words, phrases, dates, isMonth }: Query): boolean {
  const hasTexts = !isMonth && (words.length > 0 || phrases.length > 0)
  return dates.length > 0 && !hasTexts
}
