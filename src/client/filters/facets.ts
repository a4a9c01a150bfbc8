import { putScripted } from './put-scripted.ts'
import { FacetGroup } from './facet-group.ts'

/** The chosen values of each facet. */
export type Choice = Readonly<Record<string, readonly string[]>>

/**
 * `<facet-panel>`: the facets of a list or of a search. It replaces the link of each value with a
 * checkbox; with `data-lead-to`, it points the links to the page where the values can be chosen.
 * `change` events and `chosen` give the choice. It announces nothing itself.
 */
export class FacetPanel extends HTMLElement {
  #groups: FacetGroup[] | undefined

  connectedCallback(): void {
    putScripted(this)
    const leadTo = this.dataset['leadTo']
    this.#groups ??= [...this.querySelectorAll<HTMLElement>('[data-facet]')].map(
      (group) => new FacetGroup(group, leadTo),
    )
  }

  /** The chosen values, by facet. */
  get chosen(): Choice {
    return Object.fromEntries(this.#groups?.map(({ name, chosen }) => [name, chosen]) ?? [])
  }

  /** Chooses these values and no others. Values that the panel does not have are ignored. */
  set chosen(chosen: Choice) {
    for (const group of this.#groups ?? []) group.chosen = chosen[group.name] ?? []
  }

  /**
   * The chosen values. Those of `before` that the panel does not have, e.g. from an address, stay
   * chosen.
   */
  chosenBeside(before: Choice): Choice {
    const { chosen } = this
    const unknown = (facet: string): string[] =>
      (before[facet] ?? []).filter((value) => this.nameOf(facet, value) === undefined)
    return Object.fromEntries(
      Object.keys(before).map((facet) => [facet, [...unknown(facet), ...(chosen[facet] ?? [])]]),
    )
  }

  /**
   * Shows how many facts each value has: `topic:wheat` → 3. A value that is not in the map has
   * none.
   */
  setCounts(counts: ReadonlyMap<string, number>): void {
    for (const group of this.#groups ?? [])
      group.setCounts((value) => counts.get(`${group.name}:${value}`) ?? 0)
  }

  /** Shows the counts that the values were given with. */
  resetCounts(): void {
    for (const group of this.#groups ?? []) group.resetCounts()
  }

  /** The name of a value; undefined if the panel does not have it. */
  nameOf(facet: string, value: string): string | undefined {
    return this.group(facet)?.nameOf(value)
  }

  /** A facet of the panel. */
  group(facet: string): FacetGroup | undefined {
    return this.#groups?.find(({ name }) => name === facet)
  }
}

customElements.define('facet-panel', FacetPanel)
