import { z } from 'zod'
import { parseDate } from '../dates/parse.ts'
import { invisibleIn, withoutInvisible } from '../text/characters.ts'
import { idOf, idProblem } from './ids.ts'

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
export const id = z
  .string()
  .overwrite(idOf)
  .superRefine((value, context) => {
    const problem = idProblem(value)
    if (!problem) return
    context.addIssue({
      code: 'custom',
      message: `“${value}” ${problem.why}`,
      params: {
        kind: 'bad-id',
        fix: `Write lower-case words joined by hyphens, such as ${problem.proposal ?? 'opening-ceremony'}.`,
      } satisfies IssueParams,
    })
  })

/** A list of ids; the checker’s rule `twice` sees to it that none is there twice. */
export const ids = z.array(id)

/** A line of text that says something: not empty, no space at its ends. */
export const text = z.string().trim().min(1)

/** The least that a summary says, in letters: shorter ones are no sentence. */
const LEAST = 30

/** What a character of a script that writes syllables or words with one is worth in letters. */
const WORTH = 3
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** A sentence or two in plain text: 30 to 300 characters, or from 10 on in Chinese, Japanese or Korean. */
export const summary = text.max(300).refine(isSentence, {
  error: `has too little; at least ${String(LEAST)} characters, or ${String(LEAST / WORTH)} of Chinese, Japanese or Korean`,
  params: { fix: 'Write more: a whole sentence that says what happened.' },
})

function isSentence(value: string): boolean {
  const dense = value.match(DENSE)?.length ?? 0
  return value.length + dense * (WORTH - 1) >= LEAST
}

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
export const day = z.string().superRefine((value, context) => {
  if (isDay(value)) return
  const invisible = invisibleIn(value)
  const seen = withoutInvisible(value)
  context.addIssue({
    code: 'custom',
    message:
      invisible === undefined ? 'is not a day' : `holds an invisible character (${invisible})`,
    params: {
      kind: 'bad-date',
      fix: isDay(seen) ? `Write ${seen}.` : 'Write the day as YYYY-MM-DD.',
    } satisfies IssueParams,
  })
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
