import type { DateFinder } from '../dates/find-dates.ts'
import { readable } from '../tables/index-text.ts'
import { shown } from '../tables/hidden-text.ts'
import type { FoundFact } from './find-facts.ts'
import { highlightAddress } from './highlight-address.ts'
import type { PagefindData } from './pagefind.ts'
import { excerpt, markWords, stretches, type Stretch } from './excerpt.ts'
import { partOf, type Part } from './where-it-matched.ts'
import type { Query } from './query.ts'
import { soughtIn, soughtPlaces, type Sought } from './what-to-mark.ts'

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
  const { meta, content, locations } = data
  const sought = soughtIn(query, {
    ...asked,
    also: meta['also'] ?? '',
    located: located(data, query),
  })
  const text = (name: string): string => shown(readable(meta[name] ?? ''))
  const title = text('title')
  const marks = (text: string): boolean[] => {
    const { typed, others } = soughtPlaces(text, sought, findDates)
    return markWords(text, [...typed, ...others])
  }
  const inContent = marks(content).map((mark, index) => mark || locations.includes(index))
  const isIn = (name: string): boolean => marks(text(name)).includes(true)
  return {
    address: highlightAddress(
      data.url,
      query,
      others([title, content, text('names'), text('date')], sought, findDates),
    ),
    title: stretches(title.split(/\s+/), marks(title)),
    date: text('date'),
    datetime: meta['datetime'],
    mark: meta['mark'] ?? '',
    by: text('by'),
    excerpt: excerpt(content, inContent).map((part) => ({ ...part, text: readable(part.text) })),
    part: partOf(data, { byDate: !isMention && isByDate(query), content: inContent, isIn }),
  }
}

/** The words that Pagefind found. Of phrases it tells only the first, and their words are nothing alone. */
function located({ content, locations }: PagefindData, { phrases }: Query): string[] {
  if (phrases.length > 0) return []
  const words = content.match(/\S+/g) ?? []
  return [...new Set(locations.map((place) => words[place] ?? ''))]
}

/** What texts have in the place of what was typed. */
function others(texts: readonly string[], sought: Sought, findDates: DateFinder): string[] {
  return texts.flatMap((text) => {
    const { typed, others } = soughtPlaces(text, sought, findDates)
    const isTyped = (start: number): boolean => typed.some((place) => place.start === start)
    return others
      .filter(({ start }) => !isTyped(start))
      .map(({ start, end }) => readable(text.slice(start, end)))
  })
}

/** Whether nothing but its own date was asked for. */
function isByDate({ words, phrases, dates, isMonth }: Query): boolean {
  const hasTexts = !isMonth && (words.length > 0 || phrases.length > 0)
  return dates.length > 0 && !hasTexts
}
