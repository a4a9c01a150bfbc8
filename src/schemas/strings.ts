import { z } from 'zod'
import { docOf } from '../text/call.ts'
import { isLanguageTag, type IssueParams } from './scalars.ts'

const word = z.custom<string | string[]>(isWord, {
  error: 'is neither a text nor a list of texts',
  params: {
    fix: `Write the whole key with its dots, and its text: “nav.timeline: Chronicle”; ${docOf('strings.md')} lists the keys.`,
  } satisfies IssueParams,
})

/**
 * `strings.yaml`: a timeline's own words of the interface, by language and key. The rule `strings`
 * checks the keys and patterns.
 */
export const stringsSchema = z
  .record(z.string(), z.record(z.string(), word))
  .superRefine((languages, context) => {
    for (const tag of Object.keys(languages).filter((tag) => !isLanguageTag(tag)))
      context.addIssue({
        code: 'custom',
        path: [tag],
        message: 'is not a language tag',
        params: {
          fix: 'Write a BCP 47 tag, such as en or fr-CA, and the keys of that language under it.',
          part: 'key',
        } satisfies IssueParams,
      })
  })

/** Whether a value is a text or a list of texts, none of them empty. */
export function isWord(value: unknown): value is string | string[] {
  if (Array.isArray(value)) return value.length > 0 && value.every(isText)
  return isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
