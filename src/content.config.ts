import { defineCollection } from 'astro:content'
import { dataLoader, factLoader } from './loaders/load/collection-loader.ts'
import { compilerDigest } from './loaders/load/compiler-digest.ts'
import { lockLoader } from './loaders/load/lock-loader.ts'
import { recordSchema } from './quotes/lock.ts'
import { bodyLabels } from './loaders/body/fact-body.ts'
import { SCHEMAS } from './schemas/collections.ts'
import { readSettings } from './loaders/read/settings.ts'

const { root, contentDir, base, language } = readSettings(process.cwd())
const compiler = compilerDigest(root)
const settings = { contentDir, base, compiler, labels: bodyLabels(language) }

export const collections = {
  site: defineCollection({ loader: dataLoader('site', settings), schema: SCHEMAS.site }),
  facts: defineCollection({ loader: factLoader(settings), schema: SCHEMAS.facts }),
  sources: defineCollection({ loader: dataLoader('sources', settings), schema: SCHEMAS.sources }),
  people: defineCollection({ loader: dataLoader('people', settings), schema: SCHEMAS.people }),
  organisations: defineCollection({
    loader: dataLoader('organisations', settings),
    schema: SCHEMAS.organisations,
  }),
  places: defineCollection({ loader: dataLoader('places', settings), schema: SCHEMAS.places }),
  topics: defineCollection({ loader: dataLoader('topics', settings), schema: SCHEMAS.topics }),
  lock: defineCollection({ loader: lockLoader(contentDir), schema: recordSchema }),
}
