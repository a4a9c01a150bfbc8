import type { Entity, Source, Timeline } from '../timeline/types.ts'
import type { NameRow } from './search-name-row.ts'
import { spellingsOf } from './search-names.ts'

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
