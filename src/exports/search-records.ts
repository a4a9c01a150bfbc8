import type { Strings } from '../strings/strings.ts'
import type { Timeline } from '../timeline/types.ts'
import type { SearchRecord } from './search-html.ts'
import { keyRecord, searchKey } from './search-key.ts'
import { pageRecords, type TextPage } from './search-page-records.ts'
import { factRecords } from './search-record.ts'

/** Everything that the index has: facts first, in order, and their key: see src/client/search-index.ts. */
export function searchRecords(
  timeline: Timeline,
  pages: readonly TextPage[],
  strings: Strings,
): SearchRecord[] {
  const { facts, site } = timeline
  return [
    ...factRecords(timeline, strings),
    keyRecord(searchKey(facts), site.language),
    ...pageRecords(timeline, pages),
  ]
}
