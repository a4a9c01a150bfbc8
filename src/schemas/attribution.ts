import { z } from 'zod'
import { edtf, id, text } from './scalars.ts'

/** Who said it, when or at which occasion, to whom or where, and in what manner. */
export const attributionSchema = z.strictObject({
  /** A person or an organisation. */
  by: id,
  /** When they said it; may be left out where `at` gives it. */
  on: edtf.optional(),
  /** The occasion, a fact. */
  at: id.optional(),
  /** To whom or where, e.g. `to reporters in Paris`. */
  context: text.optional(),
  /** How it was said of what is to come; announced facts only. */
  manner: z.enum(['announced', 'confirmed', 'promised', 'predicted', 'hoped']).optional(),
})
