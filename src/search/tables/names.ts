/** The kind of a page that is not a fact’s; for an entity, the folder of its page. */
export type PageKind = 'people' | 'organisations' | 'places' | 'topics' | 'sources' | 'pages'

/** A person, organisation, place, topic or source of `/search/aliases.json` and `/search/names.json`. */
export interface Name {
  readonly kind: PageKind
  readonly id: string
  readonly name: string
  /** Other spellings; for a source, its short name, publisher and author. */
  readonly aliases: readonly string[]
  /** The number of facts that are about it, or rest on it. */
  readonly facts: number
}

/** A name as an array: keys would be half of the file. */
export type NameRow = readonly [
  kind: PageKind,
  id: string,
  name: string,
  facts: number,
  ...aliases: string[],
]

/** Reads a row. */
export function nameOf([kind, id, name, facts, ...aliases]: NameRow): Name {
  return { kind, id, name, aliases, facts }
}
