import type { DataOf } from '../schemas/collections.ts'
import { isPlaceholderAddress } from '../schemas/placeholders.ts'

type SiteData = DataOf<'site'>

/** What the environment says in place of site.yaml; undefined where it does not. */
interface Instead {
  readonly reviewed: string | undefined
  readonly repository: string | undefined
}

/**
 * site.yaml with what the environment says in its place. The day of review is overridden. The
 * repository stands in for a placeholder, and for one that is missing, unless there is a contact:
 * who gives a contact alone may keep the repository private.
 */
export function siteWith(site: SiteData, { reviewed, repository }: Instead): SiteData {
  const { repository: own, contact } = site
  const isOpen = own === undefined ? isMissing(contact) : isPlaceholderAddress(own)
  return {
    ...site,
    ...(isOpen && repository !== undefined ? { repository } : {}),
    reviewed: reviewed ?? site.reviewed,
  }
}

function isMissing(contact: string | undefined): boolean {
  return contact === undefined || isPlaceholderAddress(contact)
}
