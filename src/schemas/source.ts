import { z } from 'zod'
import { day, edtf, language, text, url } from './scalars.ts'

/** `sources/<id>.yaml`: a publication. What it does not say of itself is left out, never guessed. */
export const sourceSchema = z.strictObject({
  title: text,
  /**
   * What attributions call it within a sentence, where it has no publisher or more than that is to be
   * said, e.g. `the undated report`. It says no more than is known.
   */
  short: text.max(40).optional(),
  publisher: text.optional(),
  author: text.optional(),
  url: url.optional(),
  /** With its zone where it gives a time, e.g. `2023-02-07T14:00Z`. */
  published: edtf.optional(),
  updated: edtf.optional(),
  /** The day on which the editors read it. */
  accessed: day.optional(),
  /** The address of a lasting copy. */
  archived: url.optional(),
  language: language.optional(),
  note: text.optional(),
  /** The name of the file that holds its text, for verification; the text itself is not published. */
  text: text.optional(),
})
