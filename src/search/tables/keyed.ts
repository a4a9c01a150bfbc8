/** A table as it is sent: with the key of the facts whose places it tells. */
export interface Keyed<T> {
  readonly key: string
  readonly table: T
}
