import type { DateFinder } from '../exports/search-dates.ts'
import { MENTIONED } from '../exports/search-span-table.ts'
import { CODE } from '../exports/search-words.ts'
import type { FoundFact } from './find-facts.ts'
import { highlightAddress } from './highlight-address.ts'
import type { PagefindData } from './pagefind.ts'
import { excerpt, markWords, soughtWords, stretches, type Stretch } from './search-excerpt.ts'
import { partOf, type Part } from './search-part.ts'
import { soughtIn, type Query } from './search-query.ts'

/** A result as it is drawn. */
export interface Result {
  /** The fact’s page, which marks the words there. */
  readonly address: string
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

/** What the page shows of a fact that was found. */
export function resultOf(
  data: PagefindData,
  { reach }: Pick<FoundFact, 'reach'>,
  query: Query,
  findDates: DateFinder,
): Result {
  const { meta, content, url } = data
  const sought = soughtWords(soughtIn(query), meta['also'] ?? '')
  const title = meta['title'] ?? ''
  const places = new Set(data.locations)
  const marks = (text: string): boolean[] => markWords(text, sought, findDates)
  // Pagefind knows inflections and phrases, we know spellings and dates.
  const marked = {
    title: marks(title),
    content: marks(content).map((mark, index) => mark || places.has(index)),
    names: marks(meta['names'] ?? ''),
    byDate: isByDate(query, reach),
  }
  return {
    address: highlightAddress(
      url,
      query,
      sought.filter((word) => !word.startsWith(CODE)),
    ),
    title: stretches(title.split(/\s+/), marked.title),
    date: meta['date'] ?? '',
    datetime: meta['datetime'],
    mark: meta['mark'] ?? '',
    by: meta['by'] ?? '',
    excerpt: excerpt(content, marked.content),
    part: partOf(data, marked),
  }
}

/** Whether nothing but its own date was asked for. */
function isByDate({ words, phrases, dates }: Query, reach: number | undefined): boolean {
  const hasTexts = words.length > 0 || phrases.length > 0
  return dates.length > 0 && !hasTexts && reach !== MENTIONED
}
