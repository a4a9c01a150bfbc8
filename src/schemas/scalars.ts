import { z } from 'zod'
import { parseDate } from '../dates/parse.ts'
import { invisibleIn, withoutInvisible } from '../text/characters.ts'
import { idOf, idProblem } from './ids.ts'

/** The parameters of a custom issue of our schemas. */
export interface IssueParams {
  /** The kind of finding; `bad-value` by default. */
  readonly kind?: 'bad-date' | 'bad-id' | 'missing-attribution' | 'missing-span' | 'stray-key'
  /** How to fix it, as an instruction. */
  readonly fix?: string
  /** What is wrong is the last key of the path, not its value. */
  readonly part?: 'key'
  /** Whether the value is an EDTF date, whose fix may depend on the site's clock. */
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

/** A list of ids. The checker’s rule `twice` reports duplicates. */
export const ids = z.array(id)

/** A text that is not empty; spaces at its ends are removed. */
export const text = z.string().trim().min(1)

/** The most characters of such a text; longer ones belong in the body. */
const MAX_LINE_LENGTH = 160

/** Marks of Markdown, MDX and HTML, which plain text would print literally. */
const MARKUP = /<\/?[A-Za-z][^>]*>|\]\([^)]*\)|(\*\*|__|`)(?=\S)(?:(?!\1).)*\S\1/su

/** The most characters of a fact's short name, where there is no room for its title. */
const MAX_LABEL_LENGTH = 32

/** Such a name. */
export const label = text.max(MAX_LABEL_LENGTH)

/** A short plain text in a list of such texts. */
export const line = text.max(MAX_LINE_LENGTH).refine((value) => !MARKUP.test(value), {
  error: 'holds marks that are printed literally, since it is plain text',
  params: { fix: 'Write it without them. Links belong in the text below the front matter.' },
})

/** The smallest length of a summary, in letters. Shorter texts are not sentences. */
const MIN_SUMMARY_LENGTH = 30

/** The number of letters that a character for a syllable or word counts as. */
const LETTERS_PER_DENSE = 3
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * A sentence or two in plain text: 30 to 300 characters, or from 10 on in Chinese, Japanese or
 * Korean.
 */
export const summary = text.max(300).refine(isSentence, {
  error: `has too little; at least ${String(MIN_SUMMARY_LENGTH)} characters, or ${String(MIN_SUMMARY_LENGTH / LETTERS_PER_DENSE)} of Chinese, Japanese or Korean`,
  params: { fix: 'Write more: a whole sentence that says what happened.' },
})

function isSentence(value: string): boolean {
  const dense = value.match(DENSE)?.length ?? 0
  return value.length + dense * (LETTERS_PER_DENSE - 1) >= MIN_SUMMARY_LENGTH
}

/** A date in EDTF levels 0 and 1, e.g. `2023-01-19`, `2022/2023-01~`; see docs/format.md. */
export const edtf = z.string().superRefine((value, context) => {
  // Whether a text is EDTF does not depend on the zone or hemisphere. The bounds and the fix may,
  // and are determined later (see the checker’s schema rule).
  const parsed = parseDate(value, { timezone: 'UTC', hemisphere: 'northern' })
  if (parsed.ok) return
  context.addIssue({
    code: 'custom',
    message: parsed.message,
    params: { kind: 'bad-date', fix: parsed.fix, isEdtf: true } satisfies IssueParams,
  })
})

/** An exact calendar day, e.g. `2026-11-22`, for days of editing, not of events. */
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

/** A boolean. Arrives as text, since YAML is read with every scalar as typed. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** A number in digits. Arrives as text, for the same reason. */
export const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, { error: 'is not a number' })
  .transform(Number)

/** An absolute http or https address. */
export const url = z.url({
  protocol: /^https?$/,
  error: 'is not an http or https address',
})

/** A BCP 47 language tag without extensions, e.g. `en`, `fr-CA`. */
export const language = z.string().refine(isLanguageTag, {
  error: 'is not a language tag',
  params: { fix: 'Write a BCP 47 tag, such as en or fr-CA.' },
})

/** Whether a text is a BCP 47 tag without extensions. */
export function isLanguageTag(value: string): boolean {
  // RFC 5646 §2.2.1: no longer ones are registered, such as “english”.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return false
  try {
    // Pages name the language with the same call, which refuses extensions (`de-u-co-phonebk`).
    return new Intl.DisplayNames('en', { type: 'language' }).of(value) !== undefined
  } catch {
    return false
  }
}
