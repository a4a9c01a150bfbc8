import { reportAddress } from '../timeline/report-address.ts'
import type { Fact, Site } from '../timeline/types.ts'
import type { Words } from './words.ts'

/** Where readers report an error in a fact, its id and address filled in; undefined where nowhere. */
export function factReport(
  { id }: Pick<Fact, 'id'>,
  site: Pick<Site, 'repository' | 'contact'>,
  address: string,
  { fact }: Words,
): string | undefined {
  const title = fact.page.reportTitle(id)
  return reportAddress(site, { title, fact: address, body: fact.page.reportBody(id, address) })
}
