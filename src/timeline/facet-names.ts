/** What facts can be filtered by, in the order shown; each names a parameter of the address. */
export const FACETS = ['topic', 'person', 'organisation', 'place', 'source', 'status'] as const
export type Facet = (typeof FACETS)[number]
