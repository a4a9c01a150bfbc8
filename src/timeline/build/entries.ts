import type { QuoteLock } from '../../quotes/lock.ts'
import type { Collection, DataOf } from '../../schemas/collections.ts'

/** A checked file of a collection. */
export interface Entry<C extends Collection> {
  readonly id: string
  readonly data: DataOf<C>
}

/** A fact’s body, compiled. */
export interface Body {
  /** Safe to set into a page as it is. */
  readonly html: string
  /** Its plain text, a block each; without quotations, marks of sources and words of the interface. */
  readonly texts: readonly string[]
  /** Ids of the facts that it links to. */
  readonly links: readonly string[]
  /** Numbers of the quotations that it shows. */
  readonly quotes: readonly number[]
}

/** A checked fact with its body. */
export interface FactEntry extends Entry<'facts'> {
  readonly body: Body
  /** Its path from the content folder on. */
  readonly file: string
}

/** Everything that a timeline is built from, every reference in it known to lead somewhere. */
export interface TimelineEntries {
  readonly site: DataOf<'site'>
  readonly facts: readonly FactEntry[]
  readonly sources: readonly Entry<'sources'>[]
  readonly people: readonly Entry<'people'>[]
  readonly organisations: readonly Entry<'organisations'>[]
  readonly places: readonly Entry<'places'>[]
  readonly topics: readonly Entry<'topics'>[]
  /** What was found verbatim in which source. */
  readonly lock: QuoteLock
}
