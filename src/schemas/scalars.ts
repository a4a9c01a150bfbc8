import { z } from 'zod'
import { parseDate } from '../dates/parse.ts'

/** Lower-case words joined by hyphens, e.g. `opening-ceremony`: file names, addresses and references. */
export const ID_PATTERN = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u

/** A control character other than the white space that texts have: no one sees it, and XML forbids it. */
export const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]/u

/** What a custom issue of our own schemas carries beside its message. */
export interface IssueParams {
  /** The kind of finding, where it is not `bad-value`. */
  readonly kind?: 'bad-date' | 'bad-id' | 'missing-attribution' | 'missing-span' | 'stray-key'
  /** How to mend it, as an instruction. */
  readonly fix?: string
  /** Whether it is a date of EDTF, so that the site’s own clock may tell more of the remedy. */
  readonly isEdtf?: true
}

/** A reference to another file by its id, e.g. `ada-lovelace`. */
export const id = z.string().superRefine((value, context) => {
  if (ID_PATTERN.test(value)) return
  context.addIssue({
    code: 'custom',
    message: `“${value}” is not an id`,
    params: {
      kind: 'bad-id',
      fix: `Write lower-case words joined by hyphens, such as ${slugOf(value) ?? 'opening-ceremony'}.`,
    } satisfies IssueParams,
  })
})

/** The id that a text most likely means: “Ada Lovelace” is `ada-lovelace`. */
export function slugOf(text: string): string | undefined {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return ID_PATTERN.test(slug) ? slug : undefined
}

/** A list of ids; the checker’s rule `twice` sees to it that none is there twice. */
export const ids = z.array(id)

/** A line of text that says something: not empty, no space at its ends. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !CONTROL_CHARACTER.test(value), {
    error: 'holds a control character',
    params: { fix: 'Delete it; it may be invisible, or written as an escape such as “\\0”.' },
  })

/** A date in EDTF levels 0 and 1, e.g. `2023-01-19`, `2022/2023-01~`; see docs/format.md. */
export const edtf = z.string().superRefine((value, context) => {
  // Whether a text is EDTF depends on no zone or hemisphere; its bounds do, and are taken later, and
  // so may the remedy (see the checker’s rule of schemas).
  const parsed = parseDate(value, { timezone: 'UTC', hemisphere: 'northern' })
  if (parsed.ok) return
  context.addIssue({
    code: 'custom',
    message: parsed.message,
    params: { kind: 'bad-date', fix: parsed.fix, isEdtf: true } satisfies IssueParams,
  })
})

/** A calendar day that is exactly known, e.g. `2026-11-22`: days of editing, not of events. */
export const day = z.string().refine(isDay, {
  error: 'is not a day',
  params: { kind: 'bad-date', fix: 'Write the day as YYYY-MM-DD, such as 2026-11-22.' },
})

function isDay(value: string): boolean {
  const isDate = parseDate(value, { timezone: 'UTC', hemisphere: 'northern' }).ok
  return isDate && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** YAML is read with every scalar as typed, so a yes or no arrives as a word. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** A number, typed in digits. `failsafe` YAML hands it over as text. */
export const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, { error: 'is not a number' })
  .transform(Number)

/** An absolute address that a reader's browser opens: http or https. */
export const url = z.url({
  protocol: /^https?$/,
  error: 'is not an http or https address',
})

/** A language tag of BCP 47 without extensions, e.g. `en`, `fr-CA`. */
export const language = z.string().refine(isLanguageTag, {
  error: 'is not a language tag',
  params: { fix: 'Write a BCP 47 tag, such as en or fr-CA.' },
})

function isLanguageTag(value: string): boolean {
  try {
    // Pages name the language, which is asked of Intl as here; it refuses extensions (`de-u-co-phonebk`).
    return new Intl.DisplayNames('en', { type: 'language' }).of(value) !== undefined
  } catch {
    return false
  }
}
