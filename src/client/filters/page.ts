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

/**
 * The filter’s view of an axis’s brush: it shows a span and dispatches `timespan` when the reader
 * changes it.
 */
type Span = Pick<FilterState, 'from' | 'to'>
type Brush = Element & { show: (span: Span) => void }

const NO_FILTERS = readFilters(new URLSearchParams(), FACETS)

/** Keeps the address, the controls and the list of a page in step. */
export class FilterPage {
  readonly #root: HTMLElement
  readonly #texts: FilterTexts
  readonly #panel: FacetPanel | null
  readonly #known: KnownControl | undefined
  readonly #bar: FilterBar
  readonly #list: FilterList
  #state: FilterState = NO_FILTERS

  constructor(root: HTMLElement) {
    this.#root = root
    this.#texts = JSON.parse(root.dataset['texts'] ?? '{}') as FilterTexts
    this.#panel = root.querySelector<FacetPanel>('facet-panel')
    const known = root.querySelector<HTMLSelectElement>('[data-part="known"] select')
    this.#known = known ? new KnownControl(known, this.#texts) : undefined
    this.#list = new FilterList(root, this.#texts)
    this.#bar = new FilterBar(root, this.#texts, () => this.#go(NO_FILTERS))
  }

  /** Starts listening, and shows what the address asks for. */
  start(): void {
    this.#panel?.addEventListener('change', () => this.#choose())
    this.#root.addEventListener('timespan', (event) => {
      const { from, to } = (event as CustomEvent<Span>).detail
      this.#go({ ...this.#state, from, to })
    })
    this.#root.addEventListener('click', (event) => this.#follow(event))
    window.addEventListener('popstate', () => this.#restore())
    this.#restore()
  }

  /** A count by kind switches the filter of that kind. A number on the axis takes the filters along. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a')
    if (!link) return
    const { status = '' } = link.dataset
    const box = this.#root.querySelector<HTMLInputElement>(`[name="status"][value="${status}"]`)
    if (box?.disabled === false && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      box.click()
    } else if (link.matches('.axis [data-facts*=" "]:not([href^="#"])')) {
      const address = link.getAttribute('href') ?? ''
      // The part between the path and the hash.
      link.setAttribute(
        'href',
        address.replace(/(\?.*?)?(?=#|$)/, () => location.search),
      )
    }
  }

  #choose(): void {
    if (!this.#panel) return
    const chosen = this.#panel.chosenBeside(this.#state.chosen)
    const known = this.#known ? this.#known.day : this.#state.known
    this.#go({ ...this.#state, known, chosen: { ...this.#state.chosen, ...chosen } })
  }

  /** Writes a state into the address, and shows what that asks for. */
  #go(state: FilterState): void {
    const url = new URL(location.href)
    url.search = writeFilters(state, url.searchParams).toString()
    if (url.href !== location.href) history.pushState(null, '', url)
    this.#restore()
  }

  /** Shows what the address asks for. */
  #restore(): void {
    const { facts } = this.#list
    const asked = readFilters(new URLSearchParams(location.search), FACETS)
    const state = { ...asked, chosen: existingValues(asked.chosen, facts) }
    this.#state = state
    const matches = matchFacts(facts, state)
    if (this.#panel) {
      this.#panel.chosen = state.chosen
      this.#panel.setCounts(matches.counts)
    }
    this.#known?.show(state.known)
    this.#list.show(matches, !isEmpty(state))
    this.#say(matches.shown.size, matches.unsure.size)
    this.#root.classList.toggle('as-known', state.known !== undefined)
    for (const brush of this.#root.querySelectorAll<Brush>('time-brush')) brush.show(state)
    document.documentElement.classList.remove('filtering')
  }

  /**
   * Sets the count. Facts that may not have been reported by the chosen day are counted separately.
   */
  #say(shown: number, unsure: number): void {
    const { facts, shown: pattern, andUnsure, language } = this.#texts
    const total = this.#list.facts.length
    const chips = this.#chips()
    this.#bar.show(chips)
    const sure = say(pattern, { count: shown - unsure, total }, language)
    const both = say(andUnsure, { facts: sure, count: unsure }, language)
    const all = say(facts, { count: total }, language)
    this.#bar.say(chips.length === 0 ? all : unsure > 0 ? both : sure, shown)
    this.#root.querySelector('[data-part="none"]')?.toggleAttribute('hidden', shown > 0)
  }

  #chips(): Chip[] {
    const state = this.#state
    const chips = filterChips(state, {
      nameOf: (facet, value) =>
        this.#panel?.nameOf(facet, value) ?? this.#texts.names[facet]?.[value] ?? value,
      periods: this.#texts,
      go: (next) => this.#go(next),
    })
    if (state.known === undefined) return chips
    const name = say(this.#texts.knownOn, { day: periodInWords(state.known, this.#texts) })
    return [...chips, { name, remove: () => this.#go({ ...state, known: undefined }) }]
  }
}

/**
 * Drops values that no fact has: an address from elsewhere may have a “source” parameter of its
 * own.
 */
function existingValues(
  chosen: FilterState['chosen'],
  facts: readonly Filterable[],
): FilterState['chosen'] {
  const existing = new Set(facts.flatMap(({ about }) => about))
  const filtered = Object.entries(chosen).map(([facet, values]) => [
    facet,
    values.filter((value) => existing.has(`${facet}:${value}`)),
  ])
  return Object.fromEntries(filtered) as FilterState['chosen']
}
