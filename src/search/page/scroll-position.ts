import { BATCH_SIZE } from './result-list.ts'

/** How far a reader has scrolled in the results. */
interface ScrollPosition {
  /** The number of results shown. */
  readonly shown: number
  /** The scroll offset of the window, in pixels. */
  readonly top: number
}

/** Saves the scroll position in the current history entry, for a return or a reload. */
export function saveScroll(shown: number): void {
  const position: ScrollPosition = { shown, top: scrollY }
  history.replaceState(position, '')
}

/** The scroll position saved in the current history entry; the top for a new one. */
export function savedScroll(): ScrollPosition {
  const { shown = 0, top = 0 } = (history.state ?? {}) as Partial<ScrollPosition>
  return { shown: Math.max(BATCH_SIZE, shown), top }
}
