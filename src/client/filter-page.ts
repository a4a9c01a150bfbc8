import type { FacetPanel } from './facets.ts'
import { FilterBar, type Chip } from './filter-bar.ts'
import { FilterList } from './filter-list.ts'
import { matchFacts } from './filter-match.ts'
import {
  entries,
  FACETS,
  isEmpty,
  readFilters,
  withValue,
  writeFilters,
  type FilterState,
} from './filter-state.ts'
import { countText, type FilterTexts } from './filter-texts.ts'
import { KnownControl } from './known-control.ts'
import { periodWords, spanWords } from './period-words.ts'
import { fill } from './search-texts.ts'

/** What an axis’s brush is to the filter: it shows a span, and says `timespan` when it is changed. */
type Brush = Element & { from: string | null; to: string | null }
type Span = Readonly<Pick<Brush, 'from' | 'to'>>

const NONE = readFilters(new URLSearchParams(), FACETS)

/** Joins the address of the page, its controls and its list. Lives as long as its signal. */
export class FilterPage {
  readonly #root: HTMLElement
  readonly #texts: FilterTexts
  readonly #signal: AbortSignal
  readonly #panel: FacetPanel | null
  readonly #known: KnownControl | undefined
  readonly #bar: FilterBar
  readonly #list: FilterList
  #state: FilterState = NONE
  /** The slider or brush that was moved last: to move it on is no new step of “back”. */
  #moved: EventTarget | null = null

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root
    this.#signal = signal
    this.#texts = JSON.parse(root.dataset['texts'] ?? '{}') as FilterTexts
    const { facts, periods } = this.#texts
    this.#panel = root.querySelector<FacetPanel>('facet-panel')
    const known = root.querySelector<HTMLElement>('[data-part="known"]')
    this.#known = known ? new KnownControl(known, this.#texts) : undefined
    this.#list = new FilterList(root, (count) => countText(facts, periods.locale, count))
    this.#bar = new FilterBar(root, this.#texts, () => this.#go(NONE), signal)
  }

  /** Listens, and shows what the address asks for. */
  start(): void {
    const { input } = this.#known ?? {}
    this.#on(this.#panel, 'change', () => this.#choose())
    this.#on(input, 'input', () => this.#draw({ ...this.#state, known: this.#known?.day }))
    this.#on(input, 'change', () => this.#go({ ...this.#state, known: this.#known?.day }, input))
    this.#on(this.#root, 'timespan', (event) => {
      const { from, to } = (event as CustomEvent<Span>).detail
      this.#go({ ...this.#state, from: from ?? undefined, to: to ?? undefined }, event.target)
    })
    this.#on(window, 'popstate', () => this.#restore())
    this.#restore()
  }

  #on(
    target: EventTarget | null | undefined,
    type: string,
    listener: (event: Event) => void,
  ): void {
    target?.addEventListener(type, listener, { signal: this.#signal })
  }

  /** What the panel does not show, such as a value that an address names, stays chosen. */
  #choose(): void {
    const panel = this.#panel
    if (!panel) return
    const chosen = entries(this.#state).map(([facet, values]) => [
      facet,
      [
        ...values.filter((value) => panel.nameOf(facet, value) === undefined),
        ...(panel.chosen[facet] ?? []),
      ],
    ])
    this.#go({ ...this.#state, chosen: Object.fromEntries(chosen) as FilterState['chosen'] })
  }

  /** Shows a state and writes it into the address. */
  #go(state: FilterState, moved: EventTarget | null = null): void {
    const url = new URL(location.href)
    url.search = writeFilters(state, url.searchParams).toString()
    const isOn = moved !== null && moved === this.#moved
    if (url.href !== location.href) history[isOn ? 'replaceState' : 'pushState'](null, '', url)
    this.#moved = moved
    this.#draw(state)
  }

  #restore(): void {
    this.#moved = null
    this.#draw(readFilters(new URLSearchParams(location.search), FACETS))
  }

  #draw(state: FilterState): void {
    this.#state = state
    const { facts } = this.#list
    const matches = matchFacts(facts, state)
    if (this.#panel) {
      this.#panel.chosen = state.chosen
      this.#panel.setCounts(matches.counts)
    }
    this.#known?.show(state.known, facts)
    this.#list.show(matches, !isEmpty(state))
    this.#bar.show(this.#chips(), matches.shown.size, facts.length)
    this.#root.classList.toggle('as-known', state.known !== undefined)
    for (const brush of this.#root.querySelectorAll<Brush>('time-brush'))
      Object.assign(brush, { from: state.from ?? null, to: state.to ?? null } satisfies Span)
    document.documentElement.classList.remove('filtering')
  }

  #chips(): Chip[] {
    const state = this.#state
    const { periods, knownOn } = this.#texts
    const chips = entries(state).flatMap(([facet, values]) =>
      values.map((value) => ({
        name: this.#panel?.nameOf(facet, value) ?? value,
        remove: () => this.#go(withValue(state, facet, value, false)),
      })),
    )
    const span = spanWords(state, periods)
    const day = state.known === undefined ? undefined : periodWords(state.known, periods)
    return [
      ...chips,
      ...chip(span, () => this.#go({ ...state, from: undefined, to: undefined })),
      ...chip(day && fill(knownOn, { day }), () => this.#go({ ...state, known: undefined })),
    ]
  }
}

const chip = (name: string | undefined, remove: () => void): Chip[] =>
  name === undefined ? [] : [{ name, remove }]
