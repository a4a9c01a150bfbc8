import { z } from 'zod'
import { edtf, flag, id, text } from './scalars.ts'

/** Who said it, when or on which occasion, to whom or where, and in which manner. */
export const attributionSchema = z.strictObject({
  /** A person or an organisation. */
  by: id,
  /** When they said it; may be left out if `at` gives it. */
  on: edtf.optional(),
  /** The occasion, a fact. */
  at: id.optional(),
  /** Whether the editors inferred the occasion, since no source names it with these words. */
  inferred: flag.optional(),
  /** To whom or where they said it, e.g. `to reporters in Paris`. */
  context: text.optional(),
  /** How it was announced; announced facts only. */
  manner: z.enum(['announced', 'confirmed', 'promised', 'predicted', 'hoped']).optional(),
})
