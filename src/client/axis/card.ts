/** The distance between a card, its mark and the edges of the window, in pixels. */
const GAP = 8

/** The row of a fact in a card; undefined if the page tells nothing about it. */
export function rowOf(id: string): HTMLElement | undefined {
  const source = document.querySelector(`[data-row="${CSS.escape(id)}"]`)
  const link = source?.querySelector('a')
  if (!source || !link) return undefined
  const row = document.createElement('p')
  const parts = ['.mark', '.date', 'a', '.who'].map((part) => source.querySelector(part))
  row.append(...parts.flatMap((part) => part?.cloneNode(true) ?? []))
  return row
}

/** Puts a card below a mark, or above it if there is no room. Style sheets move it where it is a sheet. */
export function placeCard(card: HTMLElement, mark: Element): void {
  const box = (mark.querySelector('.axis-hit') ?? mark).getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const { offsetWidth: width, offsetHeight: height } = card
  const middle = box.left + box.width / 2 - width / 2
  const below = box.bottom + GAP
  const x = Math.max(GAP, Math.min(middle, clientWidth - width - GAP))
  const y = below + height <= clientHeight ? below : Math.max(GAP, box.top - GAP - height)
  card.style.setProperty('--x', `${String(x)}px`)
  card.style.setProperty('--y', `${String(y)}px`)
}
