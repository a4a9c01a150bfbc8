import { defineCollection } from 'astro:content'
import { collectionLoader } from './loaders/load/collection-loader.ts'
import { recordSchema } from './quotes/lock.ts'
import { SCHEMAS } from './schemas/collections.ts'

/** The schemas only give the types of entries, which the checker has already validated. */
export const collections = {
  site: defineCollection({ loader: collectionLoader('site'), schema: SCHEMAS.site }),
  strings: defineCollection({ loader: collectionLoader('strings'), schema: SCHEMAS.strings }),
  facts: defineCollection({ loader: collectionLoader('facts'), schema: SCHEMAS.facts }),
  sources: defineCollection({ loader: collectionLoader('sources'), schema: SCHEMAS.sources }),
  people: defineCollection({ loader: collectionLoader('people'), schema: SCHEMAS.people }),
  organisations: defineCollection({
    loader: collectionLoader('organisations'),
    schema: SCHEMAS.organisations,
  }),
  places: defineCollection({ loader: collectionLoader('places'), schema: SCHEMAS.places }),
  topics: defineCollection({ loader: collectionLoader('topics'), schema: SCHEMAS.topics }),
  lock: defineCollection({ loader: collectionLoader('lock'), schema: recordSchema }),
}
