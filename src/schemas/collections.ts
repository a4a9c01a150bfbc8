import { z } from 'zod'
import { organisationSchema, personSchema, placeSchema, topicSchema } from './entities.ts'
import { factSchema } from './fact.ts'
import { pageSchema } from './page.ts'
import { siteSchema } from './site.ts'
import { sourceSchema } from './source.ts'
import { stringsSchema } from './strings.ts'

/** The kinds of things that facts are about. Their ids are unique across the four. */
export const ENTITY_KINDS = ['people', 'organisations', 'places', 'topics'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Every collection of a content folder, with the schema of its files. */
export const SCHEMAS = {
  site: siteSchema,
  strings: stringsSchema,
  facts: factSchema,
  sources: sourceSchema,
  people: personSchema,
  organisations: organisationSchema,
  places: placeSchema,
  topics: topicSchema,
  pages: pageSchema,
} as const

export type Collection = keyof typeof SCHEMAS

/** The validated data of a collection's file. */
export type DataOf<C extends Collection> = z.infer<(typeof SCHEMAS)[C]>
