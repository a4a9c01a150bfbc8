import { z } from 'zod'
import { day, edtf, language, text, url } from './scalars.ts'

/**
 * `sources/<id>.yaml`: a publication. Details that it does not give are left out, never guessed.
 */
export const sourceSchema = z.strictObject({
  title: text,
  /**
   * Its name in a sentence, if it has no publisher or the publisher's name is not enough, e.g. `the
   * undated report`. It must not say more than is known.
   */
  short: text.max(40).optional(),
  publisher: text.optional(),
  author: text.optional(),
  url: url.optional(),
  /** With a zone if it has a time, e.g. `2023-02-07T14:00Z`. */
  published: edtf.optional(),
  updated: edtf.optional(),
  /** The day on which the editors read it. */
  accessed: day.optional(),
  /** The address of an archived copy. */
  archived: url.optional(),
  language: language.optional(),
  note: text.optional(),
  /** The name of the file with its text, for verification. The text itself is not published. */
  text: text.optional(),
})
