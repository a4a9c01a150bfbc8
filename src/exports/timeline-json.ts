import { hasSpan, isApproximateEnd } from '../dates/units/endpoint.ts'
import { dateText } from '../dates/text/text.ts'
import { boundText } from '../dates/units/wall.ts'
import type { DateWords } from '../dates/text/words.ts'
import type {
  Account,
  Attribution,
  EditorsNote,
  Entity,
  Fact,
  Quote,
  Site,
  Source,
  Timeline,
} from '../timeline/types.ts'
import { interfaceLanguage } from '../strings/strings.ts'
import { absoluteLinks } from './absolute-links.ts'

/** The options of the export. */
export interface JsonOptions {
  /** The site’s address with its base path, e.g. `https://example.org/timeline/`. */
  readonly address: string
  /** The patterns of dates in the site’s language. */
  readonly words: DateWords
}

/**
 * The whole timeline as plain data, without withdrawn facts: the facts in order, each with its
 * bounds on the site’s wall clock (`2023-01-01T00:00:00` to `2023-01-31T23:59:59`, null if open),
 * and all sources and entities, which facts name by id. Unknown values are null.
 */
export function timelineJson(timeline: Timeline, options: JsonOptions): object {
  const { site, facts, sources, people, organisations, places, topics, redirects } = timeline
  const entities = (list: readonly Entity[]): object[] =>
    list.map((entity) => entityJson(entity, options))
  return {
    site: siteJson(site, options),
    facts: facts.map((fact) => factJson(fact, site, options)),
    sources: sources.map((source) => sourceJson(source, options)),
    people: entities(people),
    organisations: entities(organisations),
    places: entities(places),
    topics: entities(topics),
    redirects: redirects.map(({ from, to }) => ({
      from: options.address + from,
      to: options.address + to,
    })),
  }
}

function siteJson(site: Site, { address }: JsonOptions): object {
  const { title, lede, language, timezone, hemisphere, licence, reviewed, repository, contact } =
    site
  return {
    url: address,
    title,
    lede,
    language,
    timezone,
    hemisphere,
    reviewed: reviewed.edtf,
    ...nulls({ licence, repository, contact }),
  }
}

function factJson(fact: Fact, site: Site, { address, words }: JsonOptions): object {
  const { id, title, label, date, span, status, kind, summary, html, support } = fact
  return {
    id,
    url: `${address}facts/${id}/`,
    title,
    label,
    date: date.edtf,
    earliest: boundText(date.earliest),
    latest: boundText(date.latest),
    // Bounds that are none, since their end is marked `~`.
    approximate: [
      ...(isApproximateEnd(date.start) ? ['earliest'] : []),
      ...(isApproximateEnd(date.end) ? ['latest'] : []),
    ],
    precision: date.precision,
    qualifier: date.qualifier,
    span: hasSpan(date) ? span : null,
    dateText: dateText(date, {
      language: interfaceLanguage(site.language, site.strings),
      words,
      span,
    }),
    ...nulls({ wording: fact.wording, dating: fact.dating, inferred: fact.inferred }),
    after: ids(fact.after),
    status,
    kind,
    attribution: fact.attribution.map(attributionJson),
    key: fact.key,
    summary,
    html: absoluteLinks(html, address),
    sources: fact.sources.map(({ source, note }) => ({ source: source.id, ...nulls({ note }) })),
    quotes: fact.quotes.map(quoteJson),
    accounts: fact.accounts.map(accountJson),
    unsaid: fact.unsaid,
    people: ids(fact.people),
    organisations: ids(fact.organisations),
    places: ids(fact.places),
    topics: ids(fact.topics),
    known: fact.known?.edtf ?? null,
    support: { speakers: support.speakers, reports: support.reports },
    related: ids(fact.related),
    outcome: fact.outcome
      ? { status: fact.outcome.status, fact: fact.outcome.fact?.id ?? null }
      : null,
    added: fact.added.edtf,
    corrections: fact.corrections.map(noteJson),
    withdrawn: null,
  }
}

function attributionJson({ by, on, at, inferred, context, manner }: Attribution): object {
  const when = { on: on?.edtf ?? null, at: at?.id ?? null }
  return { by: by.id, ...when, inferred, ...nulls({ context, manner }) }
}

function quoteJson(quote: Quote): object {
  const { text, by, on, at, sources, language, translated, checks, checked } = quote
  return {
    text,
    by: by?.id ?? null,
    on: on?.edtf ?? null,
    at: at?.id ?? null,
    sources: ids(sources),
    ...nulls({ language }),
    translated,
    checks: checks.map(({ source, on: day }) => ({ source: source.id, on: day.edtf })),
    checked: checked?.edtf ?? null,
  }
}

function accountJson({ source, says, date, wording, quote }: Account): object {
  return {
    source: source.id,
    says,
    date: date?.edtf ?? null,
    ...nulls({ wording }),
    quote: quote?.number ?? null,
  }
}

function noteJson({ on, note }: EditorsNote): object {
  return { on: on.edtf, note }
}

function sourceJson(source: Source, { address }: JsonOptions): object {
  const { id, title, short, publisher, author, url, archived, language, note } = source
  return {
    id,
    page: `${address}sources/${id}/`,
    title,
    ...nulls({ short, publisher }),
    ...nulls({ author, url }),
    published: source.published?.edtf ?? null,
    updated: source.updated?.edtf ?? null,
    accessed: source.accessed?.edtf ?? null,
    ...nulls({ archived, language, note }),
    facts: ids(source.facts),
  }
}

function entityJson(entity: Entity, { address }: JsonOptions): object {
  const { kind, id, name, aliases, role, description, links, placeKind, position, within } = entity
  const place = {
    ...nulls({ kind: placeKind }),
    within: within?.id ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  }
  return {
    id,
    page: `${address}${kind}/${id}/`,
    name,
    aliases,
    ...nulls({ role, description }),
    links,
    ...(kind === 'places' ? place : {}),
    facts: ids(entity.facts),
  }
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id)
}

/**
 * Turns undefined values into null, since JSON would leave them out and hide that they are unknown.
 */
function nulls(
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? null]))
}
