import { z } from 'zod'
import { flag, text } from './scalars.ts'

/** The front matter of a free page, `pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: text,
  description: text,
  /** Whether the header links to it, if site.yaml has no `menu`; by default about and method. */
  menu: flag.optional(),
})
