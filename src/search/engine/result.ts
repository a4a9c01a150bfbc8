import type { DateFinder } from '../dates/find-dates.ts'
import { readable } from '../tables/index-text.ts'
import { shown } from '../tables/hidden-text.ts'
import type { FoundFact } from './find-facts.ts'
import type { PagefindData } from './pagefind.ts'
import { excerpt, markWords, stretches, type Stretch } from './excerpt.ts'
import { linkFragment } from './link-fragment.ts'
import {
  markedPassage,
  passagesOf,
  shownPassage,
  type MarkedPassage,
  type Passage,
} from './passages.ts'
import { matchedPart, type FactPart } from './where-it-matched.ts'
import type { Query } from './query/query.ts'
import type { TextRange } from './find-phrases.ts'
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
  const { meta } = data
  const [first, ...rest] = passagesOf(data)
  const summary = meantOnly(first, query)
  const others = rest.map((passage) => meantOnly(passage, query))
  const targets = markTargets(query, {
    names: asked.names,
    also: meta['also'] ?? '',
    // Pagefind locates only the first phrase, and single words of a phrase are not marked.
    located:
      query.phrases.length > 0 ? [] : [...new Set([summary, ...others].flatMap(locatedWords))],
  })
  const text = (name: string): string => shown(readable(meta[name] ?? ''))
  const ranges = (text: string): TextRange[] => rangesToMark(text, targets, findDates)
  const marked = (passage: Passage): MarkedPassage =>
    markedPassage(passage, [...ranges(passage.text), ...passage.located])
  const passages = [marked(summary), ...others.map(marked)] as const
  const isIn = (name: string): boolean => ranges(text(name)).length > 0
  const title = text('title')
  const titleStretches = stretches(title, markWords(title, ranges(title)))
  const byDate = !isMention && isByDate(query)
  const best = shownPassage(passages, titleStretches, byDate)
  return {
    address: data.url,
    fragment: linkFragment([
      titleStretches,
      ...passages.map(({ text, marked }) => stretches(text, marked).map(readableStretch)),
    ]),
    title: titleStretches,
    date: text('date'),
    datetime: meta['datetime'],
    mark: meta['mark'] ?? '',
    by: text('by'),
    excerpt: excerpt(best.text, best.marked).map(readableStretch),
    part: matchedPart({ shown: best, passages, byDate, isIn }),
  }
}

const readableStretch = ({ text, isMarked }: Stretch): Stretch => ({
  text: readable(text),
  isMarked,
})

/** A passage without the located words that the search cannot mean. */
function meantOnly(passage: Passage, query: Query): Passage {
  const isMeant = ({ start, end }: TextRange): boolean =>
    mayBeInflection(passage.text.slice(start, end), query)
  return { ...passage, located: passage.located.filter(isMeant) }
}

const locatedWords = ({ text, located }: Passage): string[] =>
  located.map(({ start, end }) => text.slice(start, end))

/** Whether the search asks for dates only. */
function isByDate({ words, phrases, dates, isMonth }: Query): boolean {
  const hasTexts = !isMonth && (words.length > 0 || phrases.length > 0)
  return dates.length > 0 && !hasTexts
}
