import type { QuoteLock } from '../../quotes/lock.ts'
import type { EntityKind } from '../../schemas/collections.ts'
import type { EntityDraft, SourceDraft } from './build-entities.ts'
import type { FactEntry } from './entries.ts'
import { picturesOf } from '../media.ts'
import { labelFrom } from './label.ts'
import type { Mutable } from './mutable.ts'
import { checkedInEach, checkedInOne, checksOf } from './proof.ts'
import { optionalDate, type DateReader } from './parse.ts'
import type { Account, Attribution, Entity, Fact, Quote, Source } from '../types.ts'

/** A fact while its references are being resolved. */
export type FactDraft = Mutable<Fact>

/** The targets of references. */
export interface References {
  readonly read: DateReader
  readonly entities: ReadonlyMap<string, EntityDraft>
  readonly sources: ReadonlyMap<string, SourceDraft>
  /** Without withdrawn facts, which no list has and nothing may point to. */
  readonly facts: ReadonlyMap<string, FactDraft>
  readonly lock: QuoteLock
}

/** A fact with the data of its own file; `fillFact` adds the references to other files. */
export function factDraft({ id, data, body, file }: FactEntry, read: DateReader): FactDraft {
  return {
    id,
    title: data.title,
    label: data.label ?? '',
    span: data.span ?? 'within',
    wording: data.wording,
    dating: data.dating,
    inferred: data.inferred,
    status: data.status,
    kind: data.status,
    key: false,
    summary: data.summary,
    html: body.html,
    texts: [...body.texts],
    links: [...body.links],
    attribution: [],
    sources: [],
    quotes: [],
    accounts: [],
    unsaid: data.unsaid ?? [],
    after: [],
    related: [],
    saidHere: [],
    linkedFrom: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    date: read(data.date),
    media: picturesOf(data.media, file),
    known: undefined,
    wordingChecked: undefined,
    support: { speakers: 0, reports: 0, of: undefined },
    outcome: undefined,
    added: read(data.added),
    corrections: (data.corrections ?? []).map(({ on, note }) => ({ on: read(on), note })),
    withdrawn: data.withdrawn && { on: read(data.withdrawn.on), note: data.withdrawn.note },
    previous: undefined,
    next: undefined,
  }
}

/** Resolves a fact’s references. Dangling ones are left out; the checker has reported them. */
export function fillFact(
  draft: FactDraft,
  { data, body }: FactEntry,
  references: References,
): void {
  const { sources, facts } = references
  draft.attribution = (data.attribution ?? []).flatMap((item) => attributionOf(item, references))
  draft.label =
    data.label ??
    labelFrom(
      data.title,
      draft.attribution.map(({ by }) => by),
    )
  draft.sources = data.sources.flatMap(({ source, note }) => {
    const found = sources.get(source)
    return found ? [{ source: found, note }] : []
  })
  draft.quotes = (data.quotes ?? []).map((quote, index) => ({
    ...quoteOf(quote, index + 1, draft, references),
    placed: body.quotes.includes(index + 1),
  }))
  draft.wordingChecked = wordingChecked(draft, references)
  draft.accounts = (data.accounts ?? []).flatMap((account) => accountOf(account, draft, references))
  draft.after = lookUp(data.after, facts)
  for (const kind of ['people', 'organisations', 'places', 'topics'] as const)
    draft[kind] = entitiesOf(draft, data[kind], kind, references)
}

type Data = FactEntry['data']

function attributionOf(
  item: NonNullable<Data['attribution']>[number],
  { read, entities, facts }: References,
): Attribution[] {
  const by = entities.get(item.by)
  if (!by) return []
  const at = item.at === undefined ? undefined : facts.get(item.at)
  const on = optionalDate(read, item.on) ?? at?.date
  const { context, manner, inferred = false } = item
  return [{ by, on, at, inferred, context, manner }]
}

function wordingChecked(
  { id, wording, sources }: FactDraft,
  { lock, read }: References,
): Fact['wordingChecked'] {
  if (wording === undefined) return undefined
  const ids = sources.map(({ source }) => source.id)
  return optionalDate(read, checkedInOne({ fact: id, text: wording, sources: ids }, lock))
}

/**
 * A quote. Its speaker, occasion and source default to those of the fact, if the fact has just one.
 */
function quoteOf(
  quote: NonNullable<Data['quotes']>[number],
  number: number,
  draft: FactDraft,
  { read, entities, facts, sources, lock }: References,
): Omit<Quote, 'placed'> {
  const only = draft.attribution.length === 1 ? draft.attribution[0] : undefined
  const at = quote.at === undefined ? only?.at : facts.get(quote.at)
  const named = lookUp([quote.source ?? []].flat(), sources)
  const carriers = named.length > 0 ? named : draft.sources.map(({ source }) => source)
  const words = { fact: draft.id, text: quote.text, sources: carriers.map(({ id }) => id) }
  return {
    number,
    text: quote.text,
    by: quote.by === undefined ? only?.by : entities.get(quote.by),
    on: optionalDate(read, quote.on) ?? (quote.at === undefined ? only?.on : at?.date),
    at,
    inferred: quote.at === undefined && only?.inferred === true,
    sources: carriers,
    checks: checksOf(words, lock).flatMap(({ source, on }) => {
      const carrier = sources.get(source)
      return carrier ? [{ source: carrier, on: read(on) }] : []
    }),
    checked: optionalDate(read, checkedInEach(words, lock)),
    language: quote.language,
    translated: quote.translated ?? false,
  }
}

function accountOf(
  account: NonNullable<Data['accounts']>[number],
  draft: FactDraft,
  { read, sources }: References,
): Account[] {
  const source: Source | undefined = sources.get(account.source)
  if (!source) return []
  const { says, wording } = account
  const quote = draft.quotes.find(({ number }) => number === account.quote)
  return [{ source, says, wording, quote, date: optionalDate(read, account.date) }]
}

/**
 * The entities of a fact: its speakers, who count as listed, and then those that it lists itself.
 */
function entitiesOf(
  draft: FactDraft,
  listed: readonly string[] | undefined,
  kind: EntityKind,
  { entities }: References,
): Entity[] {
  const speakers = [...draft.attribution, ...draft.quotes].flatMap(({ by }) => by ?? [])
  const named = lookUp(listed, entities)
  return [...new Set([...speakers, ...named].filter((entity) => entity.kind === kind))]
}

function lookUp<T>(ids: readonly string[] | undefined, byId: ReadonlyMap<string, T>): T[] {
  return (ids ?? []).map((id) => byId.get(id)).filter((found) => found !== undefined)
}
