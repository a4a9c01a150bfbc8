import { hash } from 'node:crypto'
import type { Fact } from '../../timeline/types.ts'
import { recordHtml, type SearchRecord } from './record-html.ts'
import { unsearched } from '../tables/hidden-text.ts'
import { CODE } from '../words/fold.ts'

/** The parts of a fact that decide its position in the timeline, and its entries in the tables. */
type Positioned = Pick<Fact, 'id'> & { readonly date: Pick<Fact['date'], 'edtf'> }

/** Sixteen hexadecimal digits: 64 bits. */
const VERSION_LENGTH = 16

/**
 * The version of the search index of these facts. Index and tables refer to facts by position, so on
 * a half-deployed site, or with a stale cache, one fact’s words could be joined to another’s date.
 * The search page, each table and one record of the index therefore carry the version.
 * @param facts in the order of the timeline
 */
export function indexVersion(facts: readonly Positioned[]): string {
  const text = facts.map(({ id, date }) => `${id} ${date.edtf}`).join('\n')
  return hash('sha256', text).slice(0, VERSION_LENGTH)
}

/**
 * The record with the index’s version. It follows the last fact, so an index of other facts has
 * another record at that position. It is the only one: a version in every record would change every
 * file of the index with each new fact, and browsers could keep none.
 * @param entities the number of records of people, organisations, places and topics after it
 */
export function versionRecord(version: string, entities: number, language: string): SearchRecord {
  const word = CODE + version
  return {
    url: '/search/',
    html: recordHtml({
      language,
      meta: { version: word, entities: unsearched(String(entities)) },
      sections: [{ texts: [word] }],
    }),
  }
}
