import { ENTITY_KINDS, type EntityKind } from '../../schemas/collections.ts'
import type { TimelineEntries } from './entries.ts'
import type { Mutable } from './mutable.ts'
import { optionalDate, type DateReader } from './parse.ts'
import type { Entity, Source } from '../types.ts'

/** Entities while their facts are being collected. */
export type EntityDraft = Mutable<Entity>
export type SourceDraft = Mutable<Source>

/** Every entity by its id, still without facts. */
export function buildEntities(entries: TimelineEntries): Map<string, EntityDraft> {
  const drafts = ENTITY_KINDS.flatMap((kind) =>
    entries[kind].map(({ id, data }): [string, EntityDraft] => [id, entityOf(kind, id, data)]),
  )
  const byId = new Map(drafts)
  for (const { id, data } of entries.places) {
    const place = byId.get(id)
    if (place && data.within !== undefined) place.within = byId.get(data.within)
  }
  return byId
}

type EntityData = TimelineEntries[EntityKind][number]['data']

function entityOf(kind: EntityKind, id: string, data: EntityData): EntityDraft {
  return {
    kind,
    id,
    name: data.name,
    aliases: 'aliases' in data ? [...(data.aliases ?? [])] : [],
    role: 'role' in data ? data.role : undefined,
    description: data.description,
    links: 'links' in data ? [...(data.links ?? [])] : [],
    placeKind: 'kind' in data ? data.kind : undefined,
    position: positionOf(data),
    within: undefined,
    facts: [],
  }
}

function positionOf(data: EntityData): Entity['position'] {
  if (!('latitude' in data) || data.latitude === undefined || data.longitude === undefined)
    return undefined
  return { latitude: data.latitude, longitude: data.longitude }
}

/** Entities of one kind in the order of their index pages: topics by `order`, then all by name. */
export function entitiesOfKind(
  entries: TimelineEntries,
  kind: EntityKind,
  byId: ReadonlyMap<string, EntityDraft>,
): Entity[] {
  const names = new Intl.Collator(entries.site.language)
  const ranks = new Map(entries.topics.map(({ id, data }) => [id, data.order ?? Infinity]))
  const rank = (entity: Entity): number => ranks.get(entity.id) ?? Infinity
  return entries[kind]
    .map(({ id }) => byId.get(id))
    .filter((entity) => entity !== undefined)
    .sort((a, b) => compareRanks(rank(a), rank(b)) || names.compare(a.name, b.name))
}

/** Compares without subtracting, since Infinity minus Infinity is NaN. */
function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Every source by its id, still without facts, ordered by day of publication and then by title. */
export function buildSources(entries: TimelineEntries, read: DateReader): Map<string, SourceDraft> {
  const sources = entries.sources.map(({ id, data }): SourceDraft => {
    const { title, short, publisher, author, url, archived, language, note } = data
    return {
      id,
      title,
      short,
      publisher,
      author,
      url,
      archived,
      language,
      note,
      published: optionalDate(read, data.published),
      updated: optionalDate(read, data.updated),
      accessed: optionalDate(read, data.accessed),
      facts: [],
    }
  })
  const names = new Intl.Collator(entries.site.language)
  const day = ({ published }: Source): number => published?.earliest ?? Infinity
  sources.sort((a, b) => compareRanks(day(a), day(b)) || names.compare(a.title, b.title))
  return new Map(sources.map((source) => [source.id, source]))
}
