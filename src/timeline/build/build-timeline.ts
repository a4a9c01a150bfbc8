import { ledeText } from '../../schemas/lede.ts'
import { buildEntities, buildSources, entitiesOfKind } from './build-entities.ts'
import { factDraft, fillFact, type FactDraft, type Known } from './build-fact.ts'
import type { TimelineEntries } from './entries.ts'
import { knownOf } from './known.ts'
import { linksHere } from './links-here.ts'
import { inOrder } from './order.ts'
import { unrecordedOutcome } from './outcome.ts'
import { dateReader, type DateReader } from './parse.ts'
import { periodsOf } from '../periods.ts'
import { supportOf } from './support.ts'
import type { Fact, Outcome, Site, Timeline } from '../types.ts'

/**
 * Builds the model that every page, export and index draws from. The order in which entries come does
 * not matter.
 * @param unordered checked entries; their dates are EDTF
 * @throws Error where a date is not EDTF, which the checker does not let pass
 */
export function buildTimeline(unordered: TimelineEntries): Timeline {
  const entries = entriesById(unordered)
  const read = dateReader(entries.site)
  const all = new Map(entries.facts.map((entry) => [entry.id, factDraft(entry, read)]))
  const known: Known = {
    read,
    lock: entries.lock,
    entities: buildEntities(entries),
    sources: buildSources(entries, read),
    facts: new Map([...all].filter(([, { withdrawn }]) => !withdrawn)),
  }
  fillFacts(entries, all, known)
  const facts = inOrder([...known.facts.values()])
  joinNeighbours(facts)
  listFacts(facts, known)
  listLinks(facts)
  return {
    site: siteOf(entries, facts, known.sources.size, read),
    facts,
    withdrawn: inOrder([...all.values()].filter(({ withdrawn }) => withdrawn)),
    years: periodsOf(facts),
    sources: [...known.sources.values()],
    people: entitiesOfKind(entries, 'people', known.entities),
    organisations: entitiesOfKind(entries, 'organisations', known.entities),
    places: entitiesOfKind(entries, 'places', known.entities),
    topics: entitiesOfKind(entries, 'topics', known.entities),
  }
}

/** The entries of each collection in the order of their ids: files come in whatever order. */
function entriesById(entries: TimelineEntries): TimelineEntries {
  return {
    site: entries.site,
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
  known: Known,
): void {
  const reviewed = known.read(entries.site.reviewed)
  for (const entry of entries.facts) {
    const draft = all.get(entry.id)
    if (draft) fillFact(draft, entry, known)
  }
  for (const { id, data } of entries.facts) {
    const draft = all.get(id)
    if (!draft) continue
    draft.known = knownOf(draft)
    draft.support = supportOf(draft)
    if (draft.status === 'announced') {
      const shown = data.outcome && known.facts.get(data.outcome.fact)
      draft.outcome = outcomeOf(data.outcome?.status, shown, draft, reviewed)
    }
    relate(draft, data.related ?? [], known)
  }
}

function outcomeOf(
  recorded: 'happened' | 'did-not-happen' | undefined,
  fact: Fact | undefined,
  draft: FactDraft,
  reviewed: ReturnType<DateReader>,
): Outcome {
  // Without the fact that shows it (it may have been withdrawn) nothing is recorded.
  if (recorded !== undefined && fact) return { status: recorded, fact }
  return { status: unrecordedOutcome(draft.date, reviewed), fact: undefined }
}

/** Relations are told from both ends; what was said at an occasion is listed there. */
function relate(draft: FactDraft, ids: readonly string[], { facts }: Known): void {
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

/** Lists facts where others look for them, each list in the order of the timeline. */
function listFacts(facts: readonly FactDraft[], { entities, sources }: Known): void {
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

/** Adds a fact to a list that has it last, if at all. */
function addNext(list: Fact[] | undefined, fact: Fact): void {
  if (list && list.at(-1) !== fact) list.push(fact)
}

function listLinks(facts: readonly FactDraft[]): void {
  const links = linksHere(facts)
  for (const fact of facts) fact.linkedFrom = links.get(fact.id) ?? []
}

function siteOf(
  { site }: TimelineEntries,
  facts: readonly Fact[],
  sources: number,
  read: DateReader,
): Site {
  const { title, language, timezone, hemisphere, licence, repository, contact, verification } = site
  const lede = ledeText(site.lede, { facts: facts.length, sources }, language)
  return {
    title,
    lede,
    language,
    timezone,
    hemisphere,
    licence,
    repository,
    contact,
    verification,
    reviewed: read(site.reviewed),
  }
}
