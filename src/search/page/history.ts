/** Writes searches into the address, with one history entry for each search that is submitted. */
export class SearchHistory {
  /** The address of the search last submitted, or returned to. */
  #sent = location.href
  /** The control that was moved last; moving it further adds no entry. */
  #moved: EventTarget | null = null
  /** The scroll position at the time when the reader began to type a new search. */
  #left: { readonly scroll: unknown } | undefined

  /** The reader is typing: replaces the address, so that half words add no entries. */
  type(address: string): void {
    this.#moved = null
    this.#left ??= { scroll: history.state }
    history.replaceState(null, '', address)
  }

  /** The reader submits a search: its entry follows the last submitted one, not the half words. */
  send(address: string): void {
    this.#moved = null
    const { scroll } = this.#left ?? { scroll: history.state as unknown }
    this.#left = undefined
    history.replaceState(scroll, '', this.#sent)
    if (address === this.#sent) return
    history.pushState(null, '', address)
    this.#sent = address
  }

  /**
   * The reader changes a filter or the order.
   * @param moved the control, if it can be moved further
   */
  change(address: string, moved: EventTarget | null): void {
    const isSameMove = moved !== null && moved === this.#moved
    // Typed words count as submitted once a filter is changed.
    if (!isSameMove) this.send(location.href)
    if (address !== location.href)
      history[isSameMove ? 'replaceState' : 'pushState'](null, '', address)
    this.#sent = address
    this.#moved = moved
  }

  /**
   * The reader opens the page, or goes back or forward.
   * @param address the address in normal form
   */
  return(address: string): void {
    history.replaceState(history.state, '', address)
    this.#left = undefined
    this.#sent = location.href
    this.#moved = null
  }
}
