import { z } from 'zod'
import type { IssueParams } from './scalars.ts'

/** Whether a text is a colour as the theme has it: `#8a2b14`. */
export function isColour(text: string): boolean {
  return /^#[\da-f]{6}$/i.test(text)
}

const colour = z
  .string()
  .superRefine((value, context) => {
    if (isColour(value)) return
    const digits = value.replace(/^#/, '')
    const short = /^[\da-f]{3}$/i.test(digits) ? digits.replace(/./g, '$&$&') : digits
    const meant = /^[\da-f]{6}$/i.test(short) ? `#${short.toLowerCase()}` : '#8a2b14'
    context.addIssue({
      code: 'custom',
      message: 'is not a colour of six hexadecimal digits',
      params: {
        fix: `Write “\"${meant}\"”, with its quotation marks${meant.endsWith(short) ? '' : ', or another such colour'}.`,
      } satisfies IssueParams,
    })
  })
  .toLowerCase()

const ofThemes = z.strictObject({ light: colour.optional(), dark: colour.optional() })

/** The colours that a timeline chooses; the others are mixed from them and from the ink. */
export const themeSchema = z.strictObject({
  /** Links, marks and lines of what is current. */
  accent: ofThemes.optional(),
  /** The background. */
  paper: ofThemes.optional(),
})
