import type { DataOf } from '../schemas/collections.ts'
import { isPlaceholderAddress } from '../schemas/placeholders.ts'

type SiteData = DataOf<'site'>

/** Settings of the environment, each undefined if it is not set. */
interface Overrides {
  readonly reviewed: string | undefined
  readonly repository: string | undefined
}

/**
 * site.yaml with the settings of the environment. The day of review is overridden. The repository
 * replaces a placeholder, or a missing one unless there is a contact: editors who give only a
 * contact may want to keep the repository private.
 */
export function siteWith(site: SiteData, { reviewed, repository }: Overrides): SiteData {
  const { repository: own, contact } = site
  const isReplaced = own === undefined ? isMissing(contact) : isPlaceholderAddress(own)
  return {
    ...site,
    ...(isReplaced && repository !== undefined ? { repository } : {}),
    reviewed: reviewed ?? site.reviewed,
  }
}

function isMissing(contact: string | undefined): boolean {
  return contact === undefined || isPlaceholderAddress(contact)
}
