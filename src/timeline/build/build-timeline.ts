import { buildEntities, buildSources, entitiesOfKind } from './build-entities.ts'
import { factDraft, fillFact, type FactDraft, type References } from './build-fact.ts'
import { buildSite } from './build-site.ts'
import type { TimelineEntries } from './entries.ts'
import { setKeys } from './key-facts.ts'
import { knownOf } from './known.ts'
import { linksHere } from './links-here.ts'
import { kindOf } from '../kind.ts'
import { inOrder } from './order.ts'
import { unrecordedOutcome } from './outcome.ts'
import { dateReader, type DateReader } from './parse.ts'
import { periodsOf } from '../periods/periods.ts'
import { redirectsOf } from '../redirects.ts'
import { supportOf } from './support.ts'
import type { Fact, Outcome, Timeline } from '../types.ts'

/**
 * Builds the model that every page, export and index uses. The order of the entries does not
 * matter.
 * @param unordered checked entries; their dates are EDTF
 * @throws Error if a date is not EDTF, which the checker would have reported
 */
export function buildTimeline(unordered: TimelineEntries): Timeline {
  const entries = entriesById(unordered)
  const read = dateReader(entries.site)
  const all = new Map(entries.facts.map((entry) => [entry.id, factDraft(entry, read)]))
  const references: References = {
    read,
    lock: entries.lock,
    entities: buildEntities(entries),
    sources: buildSources(entries, read),
    facts: new Map([...all].filter(([, { withdrawn }]) => !withdrawn)),
  }
  fillFacts(entries, all, references)
  const facts = inOrder([...references.facts.values()])
  joinNeighbours(facts)
  listFacts(facts, references)
  listLinks(facts)
  setKeys(facts, new Set(entries.facts.flatMap(({ id, data }) => (data.key ? [id] : []))))
  return {
    site: buildSite(entries, facts, references.sources.size, read),
    facts,
    withdrawn: inOrder([...all.values()].filter(({ withdrawn }) => withdrawn)),
    years: periodsOf(facts),
    sources: [...references.sources.values()],
    people: entitiesOfKind(entries, 'people', references.entities),
    organisations: entitiesOfKind(entries, 'organisations', references.entities),
    places: entitiesOfKind(entries, 'places', references.entities),
    topics: entitiesOfKind(entries, 'topics', references.entities),
    redirects: redirectsOf(entries.site),
  }
}

/** The entries of each collection sorted by id, because files come in any order. */
function entriesById(entries: TimelineEntries): TimelineEntries {
  return {
    site: entries.site,
    strings: entries.strings ?? [],
    facts: sortedById(entries.facts),
    sources: sortedById(entries.sources),
    people: sortedById(entries.people),
    organisations: sortedById(entries.organisations),
    places: sortedById(entries.places),
    topics: sortedById(entries.topics),
    lock: entries.lock,
  }
}

function sortedById<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}

function fillFacts(
  entries: TimelineEntries,
  all: ReadonlyMap<string, FactDraft>,
  references: References,
): void {
  const reviewed = references.read(entries.site.reviewed)
  for (const entry of entries.facts) {
    const draft = all.get(entry.id)
    if (draft) fillFact(draft, entry, references)
  }
  for (const { id, data } of entries.facts) {
    const draft = all.get(id)
    if (!draft) continue
    draft.known = knownOf(draft)
    draft.support = supportOf(draft, references.sources.size)
    if (draft.status === 'announced') {
      const shown = data.outcome && references.facts.get(data.outcome.fact)
      draft.outcome = outcomeOf(data.outcome?.status, shown, draft, reviewed)
    }
    relate(draft, data.related ?? [], references)
  }
  setKinds([...all.values()], references)
}

function setKinds(drafts: readonly FactDraft[], { facts }: References): void {
  const said = [...facts.values()].flatMap(({ attribution, quotes }) => [...attribution, ...quotes])
  const occasions = new Set(said.map(({ at }) => at?.id))
  for (const draft of drafts) draft.kind = kindOf(draft, occasions.has(draft.id))
}

function outcomeOf(
  recorded: 'happened' | 'did-not-happen' | undefined,
  fact: Fact | undefined,
  draft: FactDraft,
  reviewed: ReturnType<DateReader>,
): Outcome {
  // Without the fact that shows it, which may have been withdrawn, no outcome is recorded.
  if (recorded !== undefined && fact) return { status: recorded, fact }
  return { status: unrecordedOutcome(draft.date, reviewed), fact: undefined }
}

/** Adds relations to both facts, and statements to the occasion at which they were made. */
function relate(draft: FactDraft, ids: readonly string[], { facts }: References): void {
  if (draft.withdrawn) return
  for (const id of ids) {
    const other = facts.get(id)
    if (!other) continue
    addOnce(draft.related, other)
    addOnce(other.related, draft)
  }
  for (const { at } of draft.attribution) {
    const occasion = at && facts.get(at.id)
    if (occasion) addOnce(occasion.saidHere, draft)
  }
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item)
}

function joinNeighbours(facts: readonly FactDraft[]): void {
  for (const [index, fact] of facts.entries()) {
    fact.previous = facts[index - 1]
    fact.next = facts[index + 1]
  }
}

/** Adds facts to the lists of their sources and entities, in the order of the timeline. */
function listFacts(facts: readonly FactDraft[], { entities, sources }: References): void {
  const ranks = new Map(facts.map((fact, index) => [fact.id, index]))
  const rank = ({ id }: Fact): number => ranks.get(id) ?? 0
  for (const fact of facts) {
    for (const { source } of fact.sources) addNext(sources.get(source.id)?.facts, fact)
    for (const { id } of [...fact.people, ...fact.organisations, ...fact.places, ...fact.topics])
      addNext(entities.get(id)?.facts, fact)
    fact.saidHere.sort((a, b) => rank(a) - rank(b))
    fact.related.sort((a, b) => rank(a) - rank(b))
  }
}

/** Adds a fact to a list, unless it was the last one added. */
function addNext(list: Fact[] | undefined, fact: Fact): void {
  if (list && list.at(-1) !== fact) list.push(fact)
}

function listLinks(facts: readonly FactDraft[]): void {
  const links = linksHere(facts)
  for (const fact of facts) fact.linkedFrom = links.get(fact.id) ?? []
}
