import { readFacet, yearLists } from '../search/tables/facets.ts'
import { facetRows } from '../search/index/facet-rows.ts'
import { readSpans } from '../search/tables/spans.ts'
import { spanTable } from '../search/index/span-rows.ts'
import type { Precision } from '../dates/units/types.ts'
import { yearText } from '../dates/text/calendar-text.ts'
import type { Timeline } from '../timeline/types.ts'
import { facetGroups, type FacetGroup, type FacetLink } from './facet-groups.ts'
import { pagesOfPeriods } from './periods.ts'
import type { Words } from './words.ts'

/**
 * The number of values of each facet in the page; without scripts they are links to the most
 * frequent ones.
 */
const MAX_VALUES = 12

/** From the finest to the coarsest, then spans with two ends. */
const PRECISIONS: readonly Precision[] = [
  'second',
  'minute',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'interval',
  'open',
]

/** The facets of a search, with the values that most facts have. */
export function searchFacetGroups(timeline: Timeline, words: Words): FacetGroup[] {
  const { facets } = words.filter
  const groups = [
    ...facetGroups(timeline.facts, words),
    { name: 'precision', label: facets.precision, values: precisions(timeline, words) },
    { name: 'year', label: facets.year, values: years(timeline, words) },
  ]
  return groups.map(mostFrequent)
}

function precisions({ facts }: Timeline, { style }: Words): FacetLink[] {
  const lists = readFacet(facetRows(facts).precision)
  return PRECISIONS.flatMap((value) => {
    const count = lists.get(value)?.length ?? 0
    const name = style.words.precision[value]
    return count === 0 ? [] : [{ value, name, count, address: undefined }]
  })
}

function years({ facts, years: periods }: Timeline, { style }: Words): FacetLink[] {
  const pageOf = pagesOfPeriods(periods)
  const lists = yearLists(readSpans(spanTable(facts.map(({ date }) => date))))
  return [...lists].map(([value, { length: count }]) => {
    const year = Number(value)
    const address = pageOf({ year, month: undefined })
    return { value, count, name: yearText(year, style), address }
  })
}

/** Keeps the most frequent values, in the order of the facet. */
function mostFrequent(group: FacetGroup): FacetGroup {
  const { name, values } = group
  const frequent = [...values].sort((a, b) => b.count - a.count).slice(0, MAX_VALUES)
  const shown = values.filter((value) => frequent.includes(value))
  if (name === 'year') shown.sort((a, b) => Number(a.value) - Number(b.value))
  return { ...group, values: shown, isCut: shown.length < values.length }
}
