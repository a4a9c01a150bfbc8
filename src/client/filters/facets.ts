import { FacetGroup, type FacetValue } from './facet-group.ts'

/** The chosen values of each facet. */
export type Choice = Readonly<Record<string, readonly string[]>>

/**
 * `<facet-panel>`: the facets of a list or of a search. Turns the links of its values into boxes in
 * the same places; or, where choosing leads to another page (`data-lead-to`), turns the links there.
 * Its boxes’ `change` events and `chosen` tell what is chosen; it announces nothing by itself.
 */
export class FacetPanel extends HTMLElement {
  #groups: FacetGroup[] | undefined

  connectedCallback(): void {
    const leadTo = this.dataset['leadTo']
    this.#groups ??= [...this.querySelectorAll<HTMLElement>('[data-facet]')].map(
      (group) => new FacetGroup(group, leadTo),
    )
  }

  /** The chosen values, by facet. */
  get chosen(): Choice {
    return Object.fromEntries(this.#groups?.map(({ name, chosen }) => [name, chosen]) ?? [])
  }

  /** Chooses these values and no others; what the panel does not have is passed over. */
  set chosen(chosen: Choice) {
    for (const group of this.#groups ?? []) group.chosen = chosen[group.name] ?? []
  }

  /** What is chosen; what the panel does not have, such as a value that an address names, stays so. */
  chosenBeside(before: Choice): Choice {
    const { chosen } = this
    const unknown = (facet: string): string[] =>
      (before[facet] ?? []).filter((value) => this.nameOf(facet, value) === undefined)
    return Object.fromEntries(
      Object.keys(before).map((facet) => [facet, [...unknown(facet), ...(chosen[facet] ?? [])]]),
    )
  }

  /** Shows how many facts each value has: `topic:wheat` → 3; one that is not named has none. */
  setCounts(counts: ReadonlyMap<string, number>): void {
    for (const group of this.#groups ?? [])
      group.setCounts((value) => counts.get(`${group.name}:${value}`) ?? 0)
  }

  /** Shows how many facts each value had when it was given. */
  resetCounts(): void {
    for (const group of this.#groups ?? []) group.resetCounts()
  }

  /** The values of a facet, in the order shown. */
  valuesOf(facet: string): readonly FacetValue[] {
    return this.#group(facet)?.values ?? []
  }

  /** Gives a facet other values, which may be its first; what was chosen among them stays so. */
  setValues(facet: string, values: readonly FacetValue[]): void {
    this.#group(facet)?.setValues(values)
  }

  /** The name of a value; undefined where the panel does not have it. */
  nameOf(facet: string, value: string): string | undefined {
    return this.#group(facet)?.nameOf(value)
  }

  #group(facet: string): FacetGroup | undefined {
    return this.#groups?.find(({ name }) => name === facet)
  }
}

customElements.define('facet-panel', FacetPanel)
