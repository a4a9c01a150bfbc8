import type { QuoteLock } from '../../quotes/lock.ts'
import type { Collection, DataOf } from '../../schemas/collections.ts'

/** A checked file of a collection. */
export interface Entry<C extends Collection> {
  readonly id: string
  readonly data: DataOf<C>
}

/** A compiled body of a fact. */
export interface Body {
  /** Safe to put into a page unchanged. */
  readonly html: string
  /**
   * Its plain text, one string per block, without quotations, citation marks and interface texts.
   */
  readonly texts: readonly string[]
  /** Ids of the facts that it links to. */
  readonly links: readonly string[]
  /** Numbers of the quotations that it shows. */
  readonly quotes: readonly number[]
}

/** A checked fact with its body. */
export interface FactEntry extends Entry<'facts'> {
  readonly body: Body
  /** Its path relative to the content folder. */
  readonly file: string
}

/** The entries from which a timeline is built. Their references have been checked. */
export interface TimelineEntries {
  readonly site: DataOf<'site'>
  /** The site's own words: one entry, or none. */
  readonly strings?: readonly Entry<'strings'>[]
  readonly facts: readonly FactEntry[]
  readonly sources: readonly Entry<'sources'>[]
  readonly people: readonly Entry<'people'>[]
  readonly organisations: readonly Entry<'organisations'>[]
  readonly places: readonly Entry<'places'>[]
  readonly topics: readonly Entry<'topics'>[]
  /** The proofs of quotations and wordings. */
  readonly lock: QuoteLock
}
