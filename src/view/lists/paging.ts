import { groupOf } from '../../dates/group.ts'
import { monthOrDayText } from '../../dates/text/calendar-text.ts'
import { yearHeading } from '../../dates/text/heading.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import { linkedPages, pagePath, type ListPage } from '../../timeline/paging.ts'
import type { Fact } from '../../timeline/types.ts'
import { href } from '../href.ts'
import type { Words } from '../words.ts'

/** A link to a page of a long list. */
export interface PageLink {
  readonly number: number
  /** What the page has: the time of its facts, or the letters of its names. */
  readonly label: string
  readonly address: string
  readonly current: 'page' | undefined
}

/** The links of a page of a long list to its other pages. */
export interface PageLinks {
  readonly all: readonly PageLink[]
  readonly previous: PageLink | undefined
  readonly next: PageLink | undefined
}

/**
 * The links of a page of a list to the others; undefined if it is the only one.
 * @param path the path of the list
 * @param labelOf tells what a page has
 */
export function pageLinks<T>(
  pages: readonly ListPage<T>[],
  here: number,
  path: string,
  labelOf: (items: readonly T[]) => string,
): PageLinks | undefined {
  if (pages.length === 1) return undefined
  const linkOf = (page: ListPage<T>): PageLink => ({
    number: page.number,
    label: labelOf(page.items),
    address: href(pagePath(path, page)),
    current: page.number === here ? 'page' : undefined,
  })
  const neighbour = (number: number): PageLink | undefined => {
    const page = pages[number - 1]
    return page && linkOf(page)
  }
  return {
    all: linkedPages(pages, here).map(linkOf),
    previous: neighbour(here - 1),
    next: neighbour(here + 1),
  }
}

/** A fact, or a note of the editors. */
interface Dated {
  readonly date: EdtfDate
  readonly span?: Fact['span']
}

/**
 * The time from the first of some dated things to the last: “1998 – 2003”, within a year “March 2008 – May
 * 2008”, within a month “1 May 2008 – 8 May 2008”.
 */
export function timeLabel(dated: readonly Dated[], words: Words): string {
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return ''
  const [from, to] = TEXTS.map((text) => [text(first, words), text(last, words)] as const).find(
    ([from, to]) => from !== to,
  ) ?? [words.dateLine(first.date, first.span), words.dateLine(last.date, last.span)]
  return from === to ? from : words.say(words.axis.toDate, { from, to })
}

/** The texts of a date by its year, and by its month. */
const TEXTS = [
  ({ date }: Dated, { style }: Words): string => yearHeading(groupOf(date), style),
  ({ date, span }: Dated, { style, dateLine }: Words): string => {
    const { year, part } = groupOf(date)
    return part.kind === 'month' && year !== null
      ? monthOrDayText({ year, month: part.month }, style)
      : dateLine(date, span)
  },
]

/** The name of a page of a list: “Ada”, and from the second on “Ada, page 2 of 8”. */
export const pageTitle = (
  name: string,
  { number, count }: Pick<ListPage<unknown>, 'number' | 'count'>,
  words: Words,
): string => (number === 1 ? name : words.say(words.list.titled, { names: name, number, count }))
