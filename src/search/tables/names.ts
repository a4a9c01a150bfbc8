/** What a page that is no fact is about; an entity’s kind is the folder of its page. */
export type PageKind = 'people' | 'organisations' | 'places' | 'topics' | 'sources' | 'pages'

/** A person, organisation, place, topic or source, as `/search/aliases.json` and `/search/names.json` have it. */
export interface Name {
  readonly kind: PageKind
  readonly id: string
  readonly name: string
  /** Other spellings; of a source, its publisher and author. */
  readonly aliases: readonly string[]
  /** How many facts are about it, or rest on it. */
  readonly facts: number
}

/** The same without its keys, which would be half of the file. */
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
