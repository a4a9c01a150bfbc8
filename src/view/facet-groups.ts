import { facetsOf, type FacetValue } from '../timeline/facets.ts'
import type { FactKind } from '../timeline/kind.ts'
import type { Fact } from '../timeline/types.ts'
import { entityHref, sourceHref } from './href.ts'
import type { Words } from './words.ts'

/** A facet, as components draw it. */
export interface FacetGroup {
  /** Its name, which is also its parameter in an address. */
  readonly name: string
  readonly label: string
  readonly values: readonly FacetLink[]
  /** Whether `values` holds only the most frequent ones. */
  readonly isCut?: boolean
}

/**
 * A value of a facet, with the address of the page of the person, topic and so on that it names; a
 * status has none.
 */
export interface FacetLink {
  readonly value: string
  readonly name: string
  readonly count: number
  readonly address: string | undefined
  /** The language of the name; undefined if it is the interface’s. */
  readonly lang?: string | undefined
}

/** The facets of a list of facts, with names and links. */
export function facetGroups(facts: readonly Fact[], words: Words): FacetGroup[] {
  return facetsOf(facts).map(({ facet, values, isCut }) => ({
    name: facet,
    isCut,
    label: words.filter.facets[facet],
    values: values.map((value) => linkOf(value, words)),
  }))
}

/** The number of values of each facet where they lead to the search, which has the rest. */
const MOST_LEADING = 16

/** The most frequent values of each facet of a list that is too long to be filtered in its page. */
export const leadingGroups = (facts: readonly Fact[], words: Words): FacetGroup[] =>
  facetGroups(facts, words).map((group) => ({
    ...group,
    values: group.values.slice(0, MOST_LEADING),
    isCut: group.isCut === true || group.values.length > MOST_LEADING,
  }))

function linkOf({ id: value, count, of }: FacetValue, { fact, own, langOf }: Words): FacetLink {
  if (!of) return { value, count, name: fact.status[value as FactKind], address: undefined }
  if ('kind' in of) return { value, count, name: of.name, address: entityHref(of), lang: own.lang }
  return { value, count, name: of.title, address: sourceHref(of), lang: langOf(of.language) }
}
