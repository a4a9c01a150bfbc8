import type { FacetPanel } from './facets.ts'
import { FilterBar, type Chip } from './bar.ts'
import { FilterList } from './list.ts'
import { matchFacts, type Filterable } from './match.ts'
import { filterChips } from './chips.ts'
import { FACETS, isEmpty, readFilters, writeFilters, type FilterState } from './state.ts'
import type { FilterTexts } from './texts.ts'
import { KnownControl } from './known-control.ts'
import { periodInWords } from '../../dates/text/period-in-words.ts'
import { say } from '../../text/say.ts'

/** What an axis’s brush is to the filter: it shows a span, and says `timespan` when it is changed. */
type Brush = Element & { from: string | null; to: string | null }
type Span = Readonly<Pick<Brush, 'from' | 'to'>>

const NONE = readFilters(new URLSearchParams(), FACETS)

/** Joins the address of the page, its controls and its list. */
export class FilterPage {
  readonly #root: HTMLElement
  readonly #texts: FilterTexts
  readonly #panel: FacetPanel | null
  readonly #known: KnownControl | undefined
  readonly #bar: FilterBar
  readonly #list: FilterList
  #state: FilterState = NONE
  /** The slider or brush that was moved last: to move it on is no new step of “back”. */
  #moved: EventTarget | null = null

  constructor(root: HTMLElement) {
    this.#root = root
    this.#texts = JSON.parse(root.dataset['texts'] ?? '{}') as FilterTexts
    this.#panel = root.querySelector<FacetPanel>('facet-panel')
    const known = root.querySelector<HTMLElement>('[data-part="known"]')
    this.#known = known ? new KnownControl(known, this.#texts) : undefined
    this.#list = new FilterList(root, this.#texts)
    this.#bar = new FilterBar(root, this.#texts, () => this.#go(NONE))
  }

  /** Listens, and shows what the address asks for. */
  start(): void {
    const { input } = this.#known ?? {}
    this.#panel?.addEventListener('change', () => this.#choose())
    input?.addEventListener('input', () => this.#draw({ ...this.#state, known: this.#known?.day }))
    input?.addEventListener('change', () =>
      this.#go({ ...this.#state, known: this.#known?.day }, input),
    )
    this.#root.addEventListener('timespan', (event) => {
      const { from, to } = (event as CustomEvent<Span>).detail
      this.#go({ ...this.#state, from: from ?? undefined, to: to ?? undefined }, event.target)
    })
    window.addEventListener('popstate', () => this.#restore())
    this.#restore()
  }

  #choose(): void {
    if (!this.#panel) return
    const chosen = this.#panel.chosenBeside(this.#state.chosen)
    this.#go({ ...this.#state, chosen: { ...this.#state.chosen, ...chosen } })
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
    const state = readFilters(new URLSearchParams(location.search), FACETS)
    this.#draw({ ...state, chosen: knownValues(state.chosen, this.#list.facts) })
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
    this.#say(matches.shown.size, matches.unsure.size)
    this.#root.classList.toggle('as-known', state.known !== undefined)
    for (const brush of this.#root.querySelectorAll<Brush>('time-brush'))
      Object.assign(brush, { from: state.from ?? null, to: state.to ?? null } satisfies Span)
    document.documentElement.classList.remove('filtering')
  }

  /** Facts of which nobody knows whether they had been reported by then are told apart. */
  #say(shown: number, unsure: number): void {
    const { facts, shown: pattern, andUnsure, language } = this.#texts
    const total = this.#list.facts.length
    const chips = this.#chips()
    this.#bar.show(chips)
    const sure = say(pattern, { count: shown - unsure, total }, language)
    const both = say(andUnsure, { facts: sure, count: unsure }, language)
    const all = say(facts, { count: total }, language)
    this.#bar.say(chips.length === 0 ? all : unsure > 0 ? both : sure)
    const none = this.#root.querySelector<HTMLElement>('[data-part="none"]')
    if (none) none.hidden = shown > 0
  }

  #chips(): Chip[] {
    const state = this.#state
    const chips = filterChips(state, {
      nameOf: (facet, value) => this.#panel?.nameOf(facet, value) ?? value,
      periods: this.#texts,
      go: (next) => this.#go(next),
    })
    if (state.known === undefined) return chips
    const name = say(this.#texts.knownOn, { day: periodInWords(state.known, this.#texts) })
    return [...chips, { name, remove: () => this.#go({ ...state, known: undefined }) }]
  }
}

/** Without what no fact has: an address may come from elsewhere, with a “source” of its own. */
function knownValues(
  chosen: FilterState['chosen'],
  facts: readonly Filterable[],
): FilterState['chosen'] {
  const known = new Set(facts.flatMap(({ about }) => about))
  const kept = Object.entries(chosen).map(([facet, values]) => [
    facet,
    values.filter((value) => known.has(`${facet}:${value}`)),
  ])
  return Object.fromEntries(kept) as FilterState['chosen']
}
