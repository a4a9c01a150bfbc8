import { reportAddress } from '../timeline/report-address.ts'
import type { Fact, Site } from '../timeline/types.ts'
import type { Words } from './words.ts'

/**
 * The address where readers report an error in a fact, with its id and address filled in; undefined
 * if the site has none.
 */
export function factReport(
  { id }: Pick<Fact, 'id'>,
  site: Pick<Site, 'repository' | 'contact'>,
  address: string,
  { fact, say }: Words,
): string | undefined {
  const title = say(fact.page.reportTitle, { id })
  const body = say(fact.page.reportBody, { id, address })
  return reportAddress(site, { title, fact: address, body })
}
