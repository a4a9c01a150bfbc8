import { facetItem } from './facet-item.ts'
import { FACETS, type Facet } from '../tables/facets.ts'
import type { Name, PageKind } from '../tables/names.ts'
import { VALUES_BEFORE_MORE, type FacetValue } from '../../client/filters/facet-group.ts'
import type { FacetPanel } from '../../client/filters/facets.ts'
import type { Chip } from '../../client/filters/bar.ts'
import { filterChips } from '../../client/filters/chips.ts'
import type { FilterState } from '../../client/filters/state.ts'
import type { FilterTexts } from '../../client/filters/texts.ts'
import type { FoundFacets } from '../engine/find-facts.ts'
import type { TimeTexts } from './histogram-text.ts'
import { periodInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { SearchTime } from './histogram.ts'
import type { SearchState } from '../engine/query/state.ts'

/** The texts of the filters; the page carries them. */
export type SearchFilterTexts = Pick<FilterTexts, 'remove' | 'open' | 'done'> & {
  readonly periods: PeriodStyle
  readonly time: TimeTexts
}

/** The most values to show of a facet. */
const MAX_VALUES = 200

const KINDS: Readonly<Partial<Record<PageKind, Facet>>> = {
  topics: 'topic',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  sources: 'source',
}

/**
 * The filters of a search: facets and a span of time. The page has the most frequent values of each
 * facet; the other names are loaded when a search needs them.
 */
export class SearchFilters {
  readonly #panel: FacetPanel | null
  readonly #time: SearchTime
  readonly #texts: SearchFilterTexts
  /** The values in the page itself. */
  readonly #own: ReadonlyMap<Facet, readonly FacetValue[]>
  /** All other names, by facet and value: `topic:wheat`. */
  readonly #names = new Map<string, Name>()

  constructor(root: HTMLElement, texts: SearchFilterTexts) {
    this.#panel = root.querySelector<FacetPanel>('facet-panel')
    this.#time = new SearchTime(root, texts.time, texts.periods)
    this.#texts = texts
    this.#own = new Map(FACETS.map((facet) => [facet, this.#panel?.group(facet)?.values ?? []]))
  }

  /** The chosen values after a box was ticked or cleared. */
  chosen(state: SearchState): SearchState['chosen'] {
    return { ...state.chosen, ...this.#panel?.chosenBeside(state.chosen) }
  }

  /** Shows the filters of a state. Their counts come later. */
  show(state: SearchState): void {
    if (this.#panel) this.#panel.chosen = state.chosen
    this.#time.choose(state)
  }

  /** The chips of a state. */
  chips(state: SearchState, go: (state: FilterState<Facet>) => void): Chip[] {
    const nameOf = (facet: Facet, value: string): string => this.nameOf(facet, value)
    return filterChips(state, { nameOf, periods: this.#texts.periods, go })
  }

  /** The name of a value, or the value itself until its name is loaded. */
  nameOf(facet: Facet, value: string): string {
    const name = this.#panel?.nameOf(facet, value) ?? this.#names.get(`${facet}:${value}`)?.name
    if (name !== undefined) return name
    return facet === 'year' ? periodInWords(value, this.#texts.periods) : value
  }

  /** Whether names must be loaded. */
  lacksNames({ counts }: FoundFacets, { chosen }: SearchState): boolean {
    return Object.values(KINDS).some((facet) =>
      [...counts[facet].keys(), ...chosen[facet]].some((value) => !this.#hasName(facet, value)),
    )
  }

  /** Adds the names of the timeline. */
  addNames(names: readonly Name[]): void {
    for (const name of names) {
      const facet = KINDS[name.kind]
      if (facet) this.#names.set(`${facet}:${name.id}`, name)
    }
  }

  /** Marks the counts as those of the last search, until the next come. */
  wait(): void {
    this.#mark('waiting')
  }

  /** Shows the facts found: how many each value has, and when they happened. */
  showCounts({ counts, spans }: FoundFacets, state: SearchState): void {
    this.#mark('ready')
    for (const facet of FACETS) this.#fill(facet, counts[facet])
    const all = FACETS.flatMap((facet) =>
      [...counts[facet]].map(([value, count]) => [`${facet}:${value}`, count] as const),
    )
    this.#panel?.setCounts(new Map(all))
    if (this.#panel) this.#panel.chosen = state.chosen
    this.#time.draw(spans, state)
  }

  /** Marks the counts as failed. */
  fail(): void {
    this.#mark('failed')
  }

  /** Shows the counts of all facts again. */
  reset(): void {
    this.#mark('ready')
    for (const facet of FACETS) this.#fill(facet, new Map())
    this.#panel?.resetCounts()
    this.#time.reset()
  }

  #mark(counts: 'waiting' | 'ready' | 'failed'): void {
    this.#panel?.setAttribute('data-counts', counts)
  }

  #hasName(facet: Facet, value: string): boolean {
    const own = this.#own.get(facet) ?? []
    return this.#names.has(`${facet}:${value}`) || own.some((one) => one.value === value)
  }

  /**
   * Fills a facet that cannot show all values at once: first the values with the most facts found; of
   * years those with any facts, in order.
   */
  #fill(facet: Facet, counts: ReadonlyMap<string, number>): void {
    const own = this.#own.get(facet) ?? []
    const isOwn = (value: string): boolean => own.some((one) => one.value === value)
    const group = this.#panel?.querySelector(`[data-facet="${facet}"]`)
    // Do not reorder a facet while the reader is using it.
    if (!group || group.contains(document.activeElement)) return
    const found = [...counts].filter(([value]) => isOwn(value) || this.#isNamed(facet, value))
    if (
      found.length === 0 ||
      (own.length <= VALUES_BEFORE_MORE && found.every(([value]) => isOwn(value)))
    ) {
      const shown = this.#panel?.group(facet)?.values ?? []
      const isShown = own.every(({ value }, at) => shown[at]?.value === value)
      if (!isShown || shown.length > own.length) this.#panel?.group(facet)?.show(own.map(facetItem))
      return
    }
    const values = found
      .sort(([, a], [, b]) => b - a)
      .map(([value, count]) => this.#valueOf(facet, value, count))
    const rest = own.filter(({ value }) => !counts.has(value))
    if (facet === 'year') values.sort((a, b) => Number(a.value) - Number(b.value))
    else values.push(...rest)
    this.#panel?.group(facet)?.show(values.slice(0, MAX_VALUES).map(facetItem))
  }

  #valueOf(facet: Facet, value: string, count: number): FacetValue {
    const own = this.#own.get(facet)?.find((one) => one.value === value)
    const all = this.#names.get(`${facet}:${value}`)?.facts ?? count
    return own ?? { value, name: this.nameOf(facet, value), count: all }
  }

  #isNamed(facet: Facet, value: string): boolean {
    return facet === 'year' || this.#names.has(`${facet}:${value}`)
  }
}
