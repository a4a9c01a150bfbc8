import type { Entity, Source, Timeline } from '../../timeline/types.ts'
import { nameOf, type NameRow } from '../tables/names.ts'
import { spellingsOf } from './name-spellings.ts'

/**
 * Names as the search page fetches them: those with other spellings, which it needs to tell what they
 * stand for, and all others, which facets and misspelt names need too.
 */
export type NameTables = Readonly<Record<'aliases' | 'names', readonly NameRow[]>>

/** Every name of a timeline. Sources are among the others: who published them is no spelling of their headline. */
export function nameTables(timeline: Timeline): NameTables {
  const { people, organisations, places, topics, sources } = timeline
  const rows = [...people, ...organisations, ...places, ...topics].map(entityRow)
  return {
    aliases: rows.filter(hasAlias),
    names: [...rows.filter((row) => !hasAlias(row)), ...sources.map(sourceRow)],
  }
}

const hasAlias = (row: NameRow): boolean => nameOf(row).aliases.length > 0

function entityRow(entity: Entity): NameRow {
  const { kind, id, name, facts } = entity
  return [kind, id, name, facts.length, ...spellingsOf(entity).slice(1)]
}

function sourceRow({ id, title, short, publisher, author, facts }: Source): NameRow {
  const aliases = [short, publisher, author].filter((name) => name !== undefined)
  return ['sources', id, title, facts.length, ...new Set(aliases)]
}
