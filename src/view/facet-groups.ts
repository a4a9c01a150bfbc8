import { facetsOf, type FacetValue } from '../timeline/facets.ts'
import type { Fact } from '../timeline/types.ts'
import { entityHref, sourceHref } from './href.ts'
import type { Words } from './words.ts'

/** A facet as it is drawn. */
export interface FacetGroup {
  /** The parameter of the address that it is. */
  readonly name: string
  readonly label: string
  readonly values: readonly FacetLink[]
  /** Whether there are more values than these, the most frequent ones. */
  readonly isCut?: boolean
}

/** A value of a facet, with the page of what it names; a status has none. */
export interface FacetLink {
  readonly value: string
  readonly name: string
  readonly count: number
  readonly address: string | undefined
  /** The language of the name, where it is not the interface’s. */
  readonly lang?: string | undefined
}

/** The facets of a list of facts, in words and with links. */
export function facetGroups(facts: readonly Fact[], words: Words): FacetGroup[] {
  return facetsOf(facts).map(({ facet, values }) => ({
    name: facet,
    label: words.filter.facets[facet],
    values: values.map((value) => linkOf(value, words)),
  }))
}

function linkOf({ id: value, count, of }: FacetValue, { fact, own, langOf }: Words): FacetLink {
  if (!of) return { value, count, name: fact.status[value as Fact['status']], address: undefined }
  if ('kind' in of) return { value, count, name: of.name, address: entityHref(of), lang: own.lang }
  return { value, count, name: of.title, address: sourceHref(of), lang: langOf(of.language) }
}
