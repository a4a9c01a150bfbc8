import { z } from 'zod'
import { isContact } from './addresses.ts'
import { text } from './scalars.ts'

/** The site's own sections. */
export const SECTIONS = [
  'timeline',
  'topics',
  'people',
  'organisations',
  'places',
  'announced',
  'sources',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** A link of the owner's: to a path of the site, `/imprint/`, to another site, or to an e-mail address. */
const link = z.strictObject({
  label: text,
  // Browsers read two slashes, or a slash and a backslash, as the address of another site.
  address: text.refine((value) => /^\/(?![/\\])/.test(value) || isContact(value), {
    error: 'is not an address',
    params: {
      fix: 'Write a path of the site, such as /imprint/, an address that begins with https://, or an e-mail address.',
    },
  }),
})
export type OwnLink = z.infer<typeof link>

/** The footer's own links. */
export const linksSchema = z.array(link)

/** The menu: names of sections and of free pages, and links. The rule `menu` checks the names. */
export const menuSchema = z.array(z.union([text, link]))
