import { z } from 'zod'
import { isTimezone } from '../dates/zone.ts'
import { day, language, text, url } from './scalars.ts'

/** `site.yaml`: what holds for the timeline as a whole. */
export const siteSchema = z.strictObject({
  title: text,
  /** A sentence or two under the title; `{facts}` and `{sources}` are counted, not typed. */
  lede: text,
  language,
  /** An IANA zone, e.g. `Africa/Bamako`: the site's wall clock. */
  timezone: text.refine(isTimezone, {
    error: 'is not a time zone',
    params: { fix: 'Write a zone of the IANA list, such as Africa/Bamako or UTC.' },
  }),
  /** Which months summer is. */
  hemisphere: z.enum(['northern', 'southern']),
  /** Where the site is published, e.g. `https://example.org`; SITE_URL overrides it. */
  url,
  /** The folder below it, e.g. `/timeline/`; BASE_PATH overrides it. */
  base: z
    .string()
    .refine((path) => path.startsWith('/'), {
      error: 'does not begin with “/”',
      params: { fix: 'Write it as /timeline/.' },
    })
    .optional(),
  /** An SPDX identifier, e.g. `CC-BY-4.0`. */
  licence: text.optional(),
  /** The day on which the editors last went through the timeline; BUILD_DATE overrides it. */
  reviewed: day,
  /** Where the files are kept; errors are reported there. */
  repository: url.optional(),
  /** An e-mail address or a web address for readers. */
  contact: text.optional(),
})
