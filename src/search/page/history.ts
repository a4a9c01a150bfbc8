/** Writes searches into the address: one step of “back” for each that is meant. */
export class SearchTrail {
  /** The address of the search that was last meant, or come back to. */
  #sent = location.href
  /** What was moved last: to move it on is no new step. */
  #moved: EventTarget | null = null
  /** How far its reader had come when they began to type over it: see search-place.ts. */
  #left: { readonly place: unknown } | undefined

  /** Half words leave no trail. */
  type(address: string): void {
    this.#moved = null
    this.#left ??= { place: history.state }
    history.replaceState(null, '', address)
  }

  /** A search that is meant stands after the one before it, whatever half words lie between. */
  send(address: string): void {
    this.#moved = null
    const { place } = this.#left ?? { place: history.state as unknown }
    this.#left = undefined
    history.replaceState(place, '', this.#sent)
    if (address === this.#sent) return
    history.pushState(null, '', address)
    this.#sent = address
  }

  /**
   * Something else was changed than words.
   * @param moved what can be moved on, if it is such a thing
   */
  change(address: string, moved: EventTarget | null): void {
    const isOn = moved !== null && moved === this.#moved
    // Words that were typed are meant by now.
    if (!isOn) this.send(location.href)
    if (address !== location.href) history[isOn ? 'replaceState' : 'pushState'](null, '', address)
    this.#sent = address
    this.#moved = moved
  }

  /**
   * The reader came here, or went back or forth.
   * @param address as we write it
   */
  return(address: string): void {
    history.replaceState(history.state, '', address)
    this.#left = undefined
    this.#sent = location.href
    this.#moved = null
  }
}
