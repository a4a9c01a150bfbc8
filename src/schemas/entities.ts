import { z } from 'zod'
import { id, number, text, url } from './scalars.ts'

/** The keys that people, organisations and places share. */
const named = {
  /** The one spelling that the timeline uses, e.g. `Émilie du Châtelet`. */
  name: text,
  /** Other spellings, all searchable, e.g. `Emilie du Chastelet`. */
  aliases: z.array(text).optional(),
  /** Their role in the words of the sources, e.g. `keeper of the archive`. */
  role: text.optional(),
  description: text.optional(),
  links: z.array(url).optional(),
}

/** `people/<id>.yaml` */
export const personSchema = z.strictObject(named)

/** `organisations/<id>.yaml` */
export const organisationSchema = z.strictObject(named)

/** `places/<id>.yaml` */
export const placeSchema = z.strictObject({
  ...named,
  kind: z.enum(['country', 'city', 'region', 'site']),
  /** The larger place that contains it, e.g. `france`. */
  within: id.optional(),
  /** Degrees north, WGS 84. Reference data, which need not come from the sources. */
  latitude: number.pipe(z.number().min(-90).max(90)).optional(),
  /** Degrees east, WGS 84. */
  longitude: number.pipe(z.number().min(-180).max(180)).optional(),
})

/** `topics/<id>.yaml` */
export const topicSchema = z.strictObject({
  name: text,
  description: text.optional(),
  /** Topics are sorted by this number, then by name. */
  order: number.optional(),
})
