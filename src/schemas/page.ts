import { z } from 'zod'
import { text } from './scalars.ts'

/** The front matter of a free page, `pages/<id>.mdx`. */
export const pageSchema = z.strictObject({ title: text, description: text })
