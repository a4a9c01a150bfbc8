import { z } from 'zod'
import { isTimezone } from '../dates/units/zone.ts'
import { isBase, isContact, originFix } from './addresses.ts'
import { problemOfCounted } from './counted-text.ts'
import { isFormat } from './format.ts'
import { linksSchema, menuSchema } from './menu.ts'
import { redirects } from './redirects.ts'
import { day, language, text, url, type IssueParams } from './scalars.ts'
import { themeSchema } from './theme.ts'

/** Names of verification tags: `google-site-verification`, `msvalidate.01`. */
const VERIFICATION_TAG = /^[a-z][\w.:-]*(?:verif|validate)[\w.:-]*$/i

/** Tags with which search consoles verify the owner of a site: contents by names. */
const verification = z.record(z.string(), text).superRefine((tags, context) => {
  for (const name of Object.keys(tags).filter((name) => !VERIFICATION_TAG.test(name)))
    context.addIssue({
      code: 'custom',
      path: [name],
      message: 'is not a tag of a search console',
      params: {
        fix: 'Copy its name, such as google-site-verification, and its content.',
        part: 'key',
      } satisfies IssueParams,
    })
})

/** A text in which `{facts}` and other counts are replaced by numbers; see counted-text.ts. */
const countedText = text.superRefine((value, context) => {
  const problem = problemOfCounted(value)
  if (!problem) return
  const { message, fix } = problem
  context.addIssue({ code: 'custom', message, params: { fix } satisfies IssueParams })
})

/** `site.yaml`: the settings of the whole timeline. */
export const siteSchema = z.strictObject({
  /** The version of the format; 1 by default. */
  format: z
    .string()
    .refine(isFormat, {
      error: 'is not a version of the format',
      params: { fix: 'Write a whole number, such as 1.' },
    })
    .optional(),
  title: text,
  /** A sentence or two about the whole timeline, for its home page, feeds and search engines. */
  lede: countedText,
  /** Where and when, above the headline of the home page: `London, 10 July 1843`. */
  kicker: text.optional(),
  /** The news, as the headline of the home page; by default the title. */
  headline: text.optional(),
  /** Two or three sentences under it; by default the lede. */
  standfirst: countedText.optional(),
  language,
  /** An IANA zone, e.g. `Europe/Paris`: the site's wall clock. */
  timezone: text.refine(isTimezone, {
    error: 'is not a time zone',
    params: { fix: 'Write a zone of the IANA list, such as Europe/Paris or UTC.' },
  }),
  /** Decides which months are summer. */
  hemisphere: z.enum(['northern', 'southern']),
  /** The origin of the site, e.g. `https://example.org`; SITE_URL overrides it. */
  url: url
    .superRefine((value, context) => {
      const fix = originFix(value, 'url:', 'base:')
      if (fix === undefined) return
      context.addIssue({ code: 'custom', message: 'holds more than the origin', params: { fix } })
    })
    .optional(),
  /** The folder below it, e.g. `/timeline/`; BASE_PATH overrides it. */
  base: z
    .string()
    .refine(isBase, {
      error: 'is not a path',
      params: {
        fix: 'Write it as /timeline/, of letters without marks, digits, “-”, “_”, “.” and “~”.',
      },
    })
    .optional(),
  /** An SPDX identifier, e.g. `CC-BY-4.0`. */
  licence: text.optional(),
  /** The day on which the editors last went through the timeline; BUILD_DATE overrides it. */
  reviewed: day,
  /**
   * The repository of the files, where readers report errors. In GitHub Actions, defaults to the
   * current repository if there is no `contact`.
   */
  repository: url.optional(),
  /** Verification tags for the head of the home page, e.g. `google-site-verification: abc`. */
  verification: verification.optional(),
  /** Old addresses that forward to pages: `/facts/old/: /facts/new/`, below the base path. */
  redirects: redirects.optional(),
  /** The colours of both themes. */
  theme: themeSchema.optional(),
  /** A picture beside the title in the header, as a path from the content folder. */
  logo: text.optional(),
  /** A square picture for the tabs of browsers and the screens of phones. */
  icon: text.optional(),
  /** The sections, pages and links of the header, in order. */
  menu: menuSchema.optional(),
  /** Further links of the footer. */
  footer: linksSchema.optional(),
  /** An e-mail address or a web address for readers. */
  contact: text
    .refine(isContact, {
      error: 'is not an address',
      params: { fix: 'Write an e-mail address, or one that begins with https://.' },
    })
    .optional(),
})

export type SiteData = z.infer<typeof siteSchema>
