import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactKind } from '../../src/timeline/kind.ts'
import type { Outcome } from '../../src/timeline/types.ts'
import type { BuiltSite } from './site-table.ts'

/** A fact in `timeline.json`, with the keys that the tests read. */
export interface FactJson {
  id: string
  title: string
  label: string
  kind: FactKind
  precision: string
  known: string | null
  earliest: string | null
  latest: string | null
  outcome: { status: Outcome['status'] } | null
  summary: string
  sources: { source: string }[]
  quotes: { text: string }[]
  people: string[]
  organisations: string[]
  places: string[]
  topics: string[]
}

/** A person, organisation, place or topic in `timeline.json`, with the keys that the tests read. */
interface EntityJson {
  id: string
  name: string
  aliases: string[]
  facts: string[]
}

interface TimelineJson extends Record<
  'people' | 'organisations' | 'places' | 'topics',
  EntityJson[]
> {
  site: { language: string }
  facts: FactJson[]
}

/** The timeline of a site as data; its pages, filters and search must agree with it. */
export function timelineOf({ folder }: BuiltSite): TimelineJson {
  return JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as TimelineJson
}

/** The facts of a site as data. */
export const factsOf = (site: BuiltSite): FactJson[] => timelineOf(site).facts

/** The year of a date, also before year zero. */
export const yearOf = (date: string): number => Number(/^[+-]?\d+/.exec(date)?.[0])

/** Every year that the time of a fact overlaps; if an end is open, the year of its known end. */
export function yearsOf({ earliest, latest }: FactJson): string[] {
  const first = yearOf(earliest ?? latest ?? '')
  const last = earliest === null || latest === null ? first : yearOf(latest)
  const count = last - first + 1 > 100 ? 1 : last - first + 1
  return Array.from({ length: count }, (_, index) => String(first + index))
}

/** The values that a fact has in each facet. */
const VALUES_OF_FACET = {
  topic: ({ topics }: FactJson) => topics,
  person: ({ people }: FactJson) => people,
  organisation: ({ organisations }: FactJson) => organisations,
  place: ({ places }: FactJson) => places,
  source: ({ sources }: FactJson) => [...new Set(sources.map(({ source }) => source))],
  status: ({ kind }: FactJson) => [kind],
  precision: ({ precision }: FactJson) => [precision],
  year: yearsOf,
}

/** The facets of a search. */
export type Facet = keyof typeof VALUES_OF_FACET

/** The chosen values of each facet. */
export type Choice = Partial<Record<Facet, string[]>>

/** Whether a fact fits a choice. One facet may be ignored, as in its own counts. */
export const fits =
  (choice: Choice, except?: Facet) =>
  (fact: FactJson): boolean =>
    (Object.keys(choice) as Facet[]).every(
      (facet) =>
        facet === except ||
        (choice[facet]?.some((value) => VALUES_OF_FACET[facet](fact).includes(value)) ?? true),
    )
