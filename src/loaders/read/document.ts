import type { Collection } from '../../schemas/collections.ts'

/**
 * A position in a text file. Both numbers count from 1; columns are UTF-16 units, as in editors.
 */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The start of a file, for problems of the whole file. */
export const FILE_START: Position = { line: 1, column: 1 }

/** Something wrong with a file, found while reading it. */
export interface Problem {
  readonly kind: 'front-matter' | 'unknown-key' | 'duplicate-id' | 'bad-id' | 'mdx-not-allowed'
  readonly message: string
  readonly fix: string
  readonly position: Position
}

/** A path into YAML data, e.g. `['quotes', 0, 'by']`. */
export type DataPath = readonly (string | number)[]

/** One file of a content folder, read and parsed but not yet validated. */
export interface ContentDocument {
  readonly collection: Collection
  readonly id: string
  /** Path relative to the content folder, with `/`. */
  readonly file: string
  readonly text: string
  /**
   * The YAML as maps, lists and strings; undefined if it could not be parsed. If there are
   * problems, the data is good only for finding more of them.
   */
  readonly data: unknown
  /** The position of a value or its key; of its nearest existing ancestor if it is missing. */
  readonly positionOf: (path: DataPath, part?: 'key' | 'value') => Position
  /**
   * The text after the front matter, padded with empty lines so that its positions are the file's.
   */
  readonly body: string
  readonly problems: readonly Problem[]
}
