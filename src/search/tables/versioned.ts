/** A table as it is sent, with the version of the index whose facts it lists: see `indexVersion`. */
export interface Versioned<T> {
  readonly version: string
  readonly table: T
}
