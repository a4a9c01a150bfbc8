import type { DateFinder } from '../exports/search-dates.ts'
import type { PagefindData } from './pagefind.ts'
import { excerpt, markWords, soughtWords, stretches, type Stretch } from './search-excerpt.ts'
import type { Query } from './search-query.ts'

/** A result as it is drawn. */
export interface Result {
  readonly address: string
  readonly title: readonly Stretch[]
  readonly date: string
  /** For HTML’s `datetime`, where it has a form for the date. */
  readonly datetime: string | undefined
  /** Which of the page’s marks it has. */
  readonly mark: string
  readonly by: string
  readonly excerpt: readonly Stretch[]
}

/** What the page shows of a fact that was found. */
export function resultOf(data: PagefindData, query: Query, findDates: DateFinder): Result {
  const { meta, content, url } = data
  const words = query.words.map(({ folded }) => folded)
  const sought = soughtWords(words, meta['also'] ?? '')
  const title = meta['title'] ?? ''
  const places = new Set(data.locations)
  // Pagefind knows inflections and phrases, we know spellings and dates.
  const marked = markWords(content, sought, findDates).map(
    (mark, index) => mark || places.has(index),
  )
  return {
    address: url,
    title: stretches(title.split(/\s+/), markWords(title, sought, findDates)),
    date: meta['date'] ?? '',
    datetime: meta['datetime'],
    mark: meta['mark'] ?? '',
    by: meta['by'] ?? '',
    excerpt: excerpt(content, marked),
  }
}
