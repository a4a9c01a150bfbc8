/** The facets by which facts can be filtered, in display order. Each is also a URL parameter. */
export const FACETS = ['topic', 'person', 'organisation', 'place', 'source', 'status'] as const
export type Facet = (typeof FACETS)[number]

/** The facet whose values each kind of pages is about. */
export const FACET_OF = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  topics: 'topic',
  sources: 'source',
} as const satisfies Record<string, Facet>
