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
 * Puts a card below a mark, or above it if the mark is in the lower half of the window; as a sheet, at
 * that end of the window. Style sheets keep it in the window.
 */
export function placeCard(card: HTMLElement, mark: Element): void {
  const { x, width, top, bottom } = (
    mark.querySelector('.axis-hit') ?? mark
  ).getBoundingClientRect()
  const isAbove = card.classList.toggle('above', top > innerHeight / 2)
  card.style.setProperty('--x', `${String(x + width / 2)}px`)
  card.style.setProperty('--y', `${String(isAbove ? top - card.offsetHeight : bottom)}px`)
}
