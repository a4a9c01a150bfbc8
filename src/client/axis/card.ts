/** The row of a fact in a card; undefined if the page tells nothing about it. */
export function rowOf(id: string): HTMLElement | undefined {
  const source = document.querySelector(`[data-row="${CSS.escape(id)}"]`)
  if (!source) return undefined
  const row = document.createElement('p')
  const parts = source.querySelectorAll('.date, a, .who')
  row.append(...[...parts].map((part) => part.cloneNode(true)))
  return row
}

/**
 * Puts a card below a mark, or above it if there is no room. Style sheets keep it in the window, and move
 * it where it is a sheet.
 */
export function placeCard(card: HTMLElement, mark: Element): void {
  const { x, width, top, bottom } = (
    mark.querySelector('.axis-hit') ?? mark
  ).getBoundingClientRect()
  const { offsetHeight } = card
  const y = bottom + offsetHeight > innerHeight ? top - offsetHeight : bottom
  card.style.setProperty('--x', `${String(x + width / 2)}px`)
  card.style.setProperty('--y', `${String(y)}px`)
}
