import { spellingsOf } from './search-names.ts'
import type { PageKind } from './search-page-records.ts'
import type { Entity, Source, Timeline } from '../timeline/types.ts'

/** A person, organisation, place, topic or source, as `/search/names.json` has it. */
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

/** Every name of a timeline, for facets, corrections of misspelt names, and what aliases stand for. */
export function nameRows(timeline: Timeline): NameRow[] {
  const { people, organisations, places, topics, sources } = timeline
  return [
    ...[...people, ...organisations, ...places, ...topics].map(entityRow),
    ...sources.map(sourceRow),
  ]
}

function entityRow(entity: Entity): NameRow {
  const { kind, id, name, facts } = entity
  return [kind, id, name, facts.length, ...spellingsOf(entity).slice(1)]
}

function sourceRow({ id, title, publisher, author, facts }: Source): NameRow {
  const aliases = [publisher, author].filter((name) => name !== undefined)
  return ['sources', id, title, facts.length, ...new Set(aliases)]
}

/** Reads a row. */
export function nameOf([kind, id, name, facts, ...aliases]: NameRow): Name {
  return { kind, id, name, aliases, facts }
}
