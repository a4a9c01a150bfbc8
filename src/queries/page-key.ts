import { hash } from 'node:crypto'
import { citedIn } from '../timeline/cited.ts'
import type { Period, YearPeriod } from '../timeline/period-types.ts'
import { neighboursOf, periodOfDate } from '../timeline/periods/lookup.ts'
import { alsoIn, isByMonth, listedIn, nearestOf, periodPath } from '../timeline/periods/periods.ts'
import { pagePath, pagesOf, type ListPage } from '../timeline/paging.ts'
import { shownSections } from '../timeline/shown-sections.ts'
import type { Entity, Fact, Source, Timeline } from '../timeline/types.ts'
import type { FreePage } from './pages.ts'

/** A node of the model: anything with an id that others can refer to. */
type Node = Fact | Entity | Source

/** The content of a page: nodes, and anything else as text. */
type Shown = readonly (Node | string | undefined)[]

/** The key of a page as `getStaticPaths` takes it; none for a page that is always drawn. */
interface Keyed {
  readonly cacheKey?: string
}

/** The keys of each kind of page. */
export interface PageKeys {
  readonly fact: (fact: Fact) => Keyed
  readonly entity: (entity: Entity, page: ListPage<Fact>) => Keyed
  readonly source: (source: Source, page: ListPage<Fact>) => Keyed
  readonly period: (period: Period, page: ListPage<Fact>) => Keyed
}

/**
 * Keys for Astro’s incremental build, which reuses a page if its key has not changed. A key covers
 * the parts of the site that every page shows, and each node that its page shows, without the
 * node's lists of other facts.
 * @param pages the free pages, to which every page links
 */
export function pageKeys(timeline: Timeline, pages: readonly FreePage[]): PageKeys {
  const cached = keysOfTimelines.get(timeline)
  const keys = cached ?? makeKeys(timeline, pages)
  if (!cached) keysOfTimelines.set(timeline, keys)
  return keys
}

/** Every route asks for the keys of the same timeline. */
const keysOfTimelines = new WeakMap<Timeline, PageKeys>()

function makeKeys(timeline: Timeline, pages: readonly FreePage[]): PageKeys {
  const site = siteKey(timeline, pages)
  const axes = axisKey(timeline.topics, timeline.years)
  const keyOf = nodeKeys(timeline)
  const pageKey = (shown: Shown): Keyed => {
    const keys = shown.map((item) => (typeof item === 'object' ? keyOf(item) : item))
    return { cacheKey: sha([site, ...keys].join('\n')) }
  }
  return {
    // The size of a picture is only known after reading it.
    fact: (fact) => {
      const period = periodOfDate(fact.date, timeline.years)
      const shown = [period && periodPath(period), ...shownWithFact(fact)]
      return fact.media.length > 0 ? {} : pageKey(shown)
    },
    entity: (entity, page) => {
      if (page.number > 1) return pageKey([entity, ...shownLater(page, entity.facts)])
      const inner = timeline.places.filter(({ within }) => within === entity)
      return pageKey([axes, entity, ...inner, ...listed(entity.facts)])
    },
    source: (source, page) =>
      page.number > 1
        ? pageKey([source, ...shownLater(page, source.facts)])
        : pageKey([axes, source, ...listed(source.facts)]),
    period: (period, page) => {
      if (page.number > 1)
        return pageKey([...aroundPeriod(period, timeline), ...shownLater(page, listedIn(period))])
      const years = timeline.years.filter(
        ({ start, end }) => start < period.end && end > period.start,
      )
      return pageKey([axisKey(timeline.topics, years), ...shownInPeriod(period, timeline)])
    },
  }
}

/** Returns the key of a node. Keys are cached, because many pages show the same node. */
function nodeKeys(timeline: Timeline): (node: Node) => string {
  const nodes = nodesOf(timeline)
  const keys = new Map<Node, string>()
  return (node) => {
    const cached = keys.get(node)
    const key = cached ?? sha(JSON.stringify(node, withoutOthers(node, nodes)))
    if (cached === undefined) keys.set(node, key)
    return key
  }
}

function shownWithFact(fact: Fact): Shown {
  const { attribution, quotes, accounts, sources, outcome } = fact
  return [
    fact,
    fact.html,
    fact.previous,
    fact.next,
    outcome?.fact,
    ...[fact.after, fact.related, fact.saidHere, fact.linkedFrom].flatMap(apart),
    ...[fact.people, fact.organisations, fact.places, fact.topics].flatMap(apart),
    ...[...attribution, ...quotes].flatMap(({ by, at }) => [by, at]),
    ...quotes.flatMap((quote) => quote.sources),
    ...[...accounts, ...sources].map(({ source }) => source),
  ]
}

/** A period and its neighbours, with their counts. */
function aroundPeriod(period: Period, { years }: Pick<Timeline, 'years'>): Shown {
  const { previous, next } = neighboursOf(period, years)
  return [period, previous, next].map(
    (one) => one && `${periodPath(one)} ${String(one.facts.length)}`,
  )
}

/** The facts of a period, the facts that may have been in it, its neighbours and their counts. */
function shownInPeriod(period: Period, { facts, years }: Timeline): Shown {
  const also = alsoIn(period, facts)
  // Marks of several facts lead to the lists that have them.
  const nearest = nearestOf(also)
  const places = [...period.facts, ...nearest].map((fact) => placeOf(fact, years))
  return [
    ...aroundPeriod(period, { years }),
    String(also.length),
    ...listed(period.facts),
    ...apart(nearest),
    ...places,
  ]
}

const places = new WeakMap<readonly YearPeriod[], ReadonlyMap<Fact, string>>()

/** The page of a period that lists a fact, and whether its year leaves its facts to the months. */
function placeOf(fact: Fact, years: readonly YearPeriod[]): string | undefined {
  const known = places.get(years)
  const paths = known ?? new Map(years.flatMap(placesIn))
  if (!known) places.set(years, paths)
  return paths.get(fact)
}

const placesIn = (year: YearPeriod): [Fact, string][] =>
  [year, ...year.months].flatMap((period) =>
    pagesOf(listedIn(period)).flatMap((page) =>
      page.items.map((fact): [Fact, string] => [
        fact,
        `${pagePath(periodPath(period), page)} ${String(isByMonth(year))}`,
      ]),
    ),
  )

/** A further page of a list: its facts, and the times that all of its pages have. */
const shownLater = (page: ListPage<Fact>, facts: readonly Fact[]): Shown => [
  String(page.number),
  ...pagesOf(facts).flatMap(({ items }) =>
    [items[0], items.at(-1)].map((fact) => fact && `${fact.date.edtf} ${fact.span}`),
  ),
  ...listed(page.items),
]

/** A list of facts, and the sources printed after it. */
const listed = (facts: readonly Fact[]): Shown => [...apart(facts), ...apart(citedIn(facts))]

/** A list, with a separator from the previous one. */
const apart = (nodes: readonly Node[]): Shown => ['', ...nodes]

const LISTS = ['previous', 'next', 'facts', 'after', 'related', 'saidHere', 'linkedFrom']
const BODY = ['html', 'texts']

/** For `JSON.stringify`: a node without its lists of facts and its body, its references by name. */
function withoutOthers(node: Node, nodes: ReadonlySet<unknown>) {
  return (key: string, value: unknown): unknown => {
    if (value === node) return value
    if (LISTS.includes(key) || BODY.includes(key)) return undefined
    return nodes.has(value) ? nameOf(value as Node) : value
  }
}

/** The data that a page shows of a node where it only names it. */
function nameOf(node: Node): readonly unknown[] {
  if ('name' in node) return [node.kind, node.id, node.name, node.aliases]
  if ('status' in node)
    return [node.id, node.title, node.label, node.kind, node.span, node.date.edtf]
  return [node.id, node.title, node.short, node.publisher, node.author]
}

/** The key of the data that every page shows: the site, and its free pages. */
function siteKey(timeline: Timeline, pages: readonly FreePage[]): string {
  const { site } = timeline
  const onHomeAlone = {
    lede: undefined,
    kicker: undefined,
    headline: undefined,
    standfirst: undefined,
    verification: undefined,
  }
  return sha(
    JSON.stringify([
      { ...site, ...onHomeAlone },
      // The header and the footer leave out sections without content.
      shownSections(timeline),
      pages.map(({ id, title, menu }) => [id, title, menu]),
    ]),
  )
}

/**
 * The key of an axis's data besides its facts: the order of its lanes, and the pages to which its
 * ticks can link.
 * @param years the years that the axis shows
 */
function axisKey(topics: readonly Entity[], years: readonly YearPeriod[]): string {
  const periods = years.map((year) => [periodPath(year), year.months.map(({ month }) => month)])
  return sha(JSON.stringify([topics.map(({ id }) => id), periods]))
}

function nodesOf({ facts, withdrawn, sources, ...entities }: Timeline): Set<unknown> {
  const { people, organisations, places, topics } = entities
  return new Set([facts, withdrawn, sources, people, organisations, places, topics].flat())
}

const sha = (text: string): string => hash('sha256', text)
