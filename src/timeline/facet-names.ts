/** The facets by which facts can be filtered, in display order. Each is also a URL parameter. */
export const FACETS = ['topic', 'person', 'organisation', 'place', 'source', 'status'] as const
export type Facet = (typeof FACETS)[number]
