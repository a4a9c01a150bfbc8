import type { Facet } from '../timeline/facet-names.ts'
import { facetsOf, type FacetValue } from '../timeline/facets.ts'
import type { Fact } from '../timeline/types.ts'
import { entityHref, sourceHref } from './href.ts'
import type { Words } from './words.ts'

/** A facet as it is drawn. */
export interface FacetGroup {
  /** The parameter of the address that it is. */
  readonly name: string
  readonly label: string
  readonly values: readonly {
    readonly value: string
    readonly name: string
    readonly count: number
    /** The page of what it names; a status has none. */
    readonly address: string | undefined
  }[]
}

/** The facets of a list of facts, in words and with links. */
export function facetGroups(facts: readonly Fact[], words: Words): FacetGroup[] {
  return facetsOf(facts).map(({ facet, values }) => ({
    name: facet,
    label: words.filter.facets[facet],
    values: values.map((value) => ({
      ...{ value: value.id, count: value.count },
      ...pageOf(facet, value, words),
    })),
  }))
}

function pageOf(
  facet: Facet,
  { id, of }: FacetValue,
  { fact }: Words,
): { name: string; address: string | undefined } {
  if (!of)
    return { name: facet === 'status' ? fact.status[id as Fact['status']] : id, address: undefined }
  if ('kind' in of) return { name: of.name, address: entityHref(of) }
  return { name: of.title, address: sourceHref(of) }
}
