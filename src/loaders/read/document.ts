import type { Collection } from '../../schemas/collections.ts'

/** A place in a text file; both count from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something wrong with a file, found while reading it. */
export interface Problem {
  readonly kind: 'front-matter' | 'unknown-key' | 'duplicate-id' | 'bad-id' | 'mdx-not-allowed'
  readonly message: string
  readonly fix: string
  readonly position: Position
}

/** A path into YAML data, e.g. `['quotes', 0, 'by']`. */
export type DataPath = readonly (string | number)[]

/** One file of a content folder, read and parsed but not yet held to its schema. */
export interface ContentDocument {
  readonly collection: Collection
  readonly id: string
  /** Path relative to the content folder, with `/`. */
  readonly file: string
  readonly text: string
  /**
   * The YAML as maps, lists and strings; undefined where it could not be parsed. Where there are
   * problems, it serves to find the others alone.
   */
  readonly data: unknown
  /** Where a value stands, or the key that leads to it; the nearest ancestor that is there. */
  readonly positionOf: (path: DataPath, part?: 'key' | 'value') => Position
  /** What follows the front matter, after as many empty lines as precede it: positions stay the file's. */
  readonly body: string
  readonly problems: readonly Problem[]
}
