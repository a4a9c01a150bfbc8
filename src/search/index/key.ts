import type { Fact } from '../../timeline/types.ts'
import { recordHtml, type SearchRecord } from './record-html.ts'
import { unsearched } from '../tables/hidden-text.ts'
import { CODE } from '../words/fold.ts'

/** What of a fact decides its place in the timeline, and what the tables say of that place. */
type Placed = Pick<Fact, 'id'> & { readonly date: Pick<Fact['date'], 'edtf'> }

/**
 * A short key for these facts at these places. The search page, its index and its tables all carry
 * it, since they know facts by their places: half deployed or out of a cache, they would join one
 * fact’s words with another’s date.
 * @param facts in the order of the timeline
 */
export function searchKey(facts: readonly Placed[]): string {
  const text = facts.map(({ id, date }) => `${id} ${date.edtf}`).join('\n')
  // Two hashes (FNV-1a) of 32 bits: one would let one change in four thousand million pass.
  return [0x81_1c_9d_c5, 0x01_00_01_93].map((basis) => hash(text, basis).toString(36)).join('')
}

function hash(text: string, basis: number): number {
  let value = basis
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93)
  return value >>> 0
}

/**
 * The record that follows the facts in the index, with their key: an index of other facts has
 * another one in its place. One for all: in every record it would be new with every fact.
 * @param entities how many records of people, organisations, places and topics follow it
 */
export function keyRecord(key: string, entities: number, language: string): SearchRecord {
  const word = CODE + key
  return {
    url: '/search/',
    html: recordHtml({
      language,
      meta: { key: word, entities: unsearched(String(entities)) },
      sections: [{ texts: [word] }],
    }),
  }
}
