import type { TextPage } from '../../loaders/load/text-pages.ts'
import type { Strings } from '../../strings/strings.ts'
import type { Timeline } from '../../timeline/types.ts'
import type { SearchRecord } from './record-html.ts'
import { indexVersion, versionRecord } from './index-version.ts'
import { pageRecords } from './page-records.ts'
import { factRecords } from './fact-record.ts'

/** All records of the index, in its order: facts, the version, other pages. See src/search/engine/index.ts. */
export function searchRecords(
  timeline: Timeline,
  pages: readonly TextPage[],
  strings: Strings,
): SearchRecord[] {
  const { facts, site, people, organisations, places, topics } = timeline
  const entities = people.length + organisations.length + places.length + topics.length
  return [
    ...factRecords(timeline, strings),
    versionRecord(indexVersion(facts), entities, site.language),
    ...pageRecords(timeline, pages),
  ]
}
