import { z } from 'zod'
import { attributionSchema } from './attribution.ts'
import {
  day,
  edtf,
  flag,
  id,
  ids,
  label,
  language,
  line,
  number,
  summary,
  text,
} from './scalars.ts'

const quoteSchema = z.strictObject({
  /** The words of a person, verbatim, without quotation marks. */
  text,
  /** Who said them; may be left out if the fact has just one attribution. */
  by: id.optional(),
  /** When; may be left out if `at` gives it or the fact has just one attribution. */
  on: edtf.optional(),
  /** The occasion, a fact. */
  at: id.optional(),
  /** The source or sources that have these words; may be left out if the fact has just one. */
  source: z.union([id, ids.min(1)]).optional(),
  /** The language of the words as quoted. */
  language: language.optional(),
  /** Whether the words are a translation. */
  translated: flag.optional(),
})

const accountSchema = z.strictObject({
  source: id,
  /** What this source says, in our words. */
  says: text,
  date: edtf.optional(),
  /** The source's own words for the date. */
  wording: text.optional(),
  /** The number of the fact's quote that this account rests on. */
  quote: number.optional(),
})

const mediaSchema = z.strictObject({
  /** A file beside the fact, e.g. `./map.png`. */
  src: text,
  /** What the picture shows, for readers who cannot see it. */
  alt: z.string().optional(),
  caption: text.optional(),
  credit: text.optional(),
  licence: text.optional(),
})

/** A dated note of the editors: what was changed, or why a fact was withdrawn. */
const noteSchema = z.strictObject({ on: day, note: text })

/** The front matter of `facts/<any folders>/<id>.mdx`; the contract is docs/format.md. */
export const factSchema = z.strictObject({
  /** What happened, in one line. A claim's title names its speaker. */
  title: text,
  /** Its short name, without its speaker; made from the title, and not cut, if it is left out. */
  label: label.optional(),
  /** When it happened, e.g. `2023-01-19`. */
  date: edtf,
  /** The meaning of an interval or open end; required for those and allowed only for those. */
  span: z.enum(['throughout', 'within']).optional(),
  /** The source's own words for the date, e.g. `this summer`. */
  wording: text.optional(),
  /** How the date follows from the source, if the source does not give it in full. */
  dating: text.optional(),
  /** What of the date the editors inferred, where no source gives it; `dating` says how. */
  inferred: z.enum(['date', 'year', 'month', 'day']).optional(),
  /** Facts that came before this one on an equal date. */
  after: ids.optional(),
  status: z.enum(['reported', 'claimed', 'announced']),
  attribution: z.array(attributionSchema).min(1).optional(),
  /** Whether it is one of the few facts that matter most; lists show them larger. */
  key: flag.optional(),
  summary,
  sources: z.array(z.strictObject({ source: id, note: text.optional() })).min(1),
  quotes: z.array(quoteSchema).optional(),
  /** In addition to those in `attribution` and `quotes`, which count as listed. */
  people: ids.optional(),
  organisations: ids.optional(),
  places: ids.optional(),
  /** At least one. The first one decides the fact's lane on the axis. */
  topics: ids.min(1),
  /** Each source's version, if they differ. One source may appear twice. */
  accounts: z.array(accountSchema).min(2).optional(),
  /** What its sources do not say, where a reader would ask: one thing a line. */
  unsaid: z.array(line).min(1).optional(),
  /** The outcome of an announced fact, and the fact that shows it. */
  outcome: z.strictObject({ status: z.enum(['happened', 'did-not-happen']), fact: id }).optional(),
  related: ids.optional(),
  media: z.array(mediaSchema).optional(),
  added: day,
  /** Newest last. */
  corrections: z.array(noteSchema).optional(),
  withdrawn: noteSchema.optional(),
})

/** A fact's validated front matter. */
export type FactData = z.infer<typeof factSchema>
