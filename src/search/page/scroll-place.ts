import { PART } from './result-list.ts'

/** How far a reader had come in the results of an address. */
interface Place {
  /** So many results were shown. */
  readonly shown: number
  /** Of the window, in pixels. */
  readonly top: number
}

/** Notes the place in the step of the history that is left, for whoever comes back or reloads. */
export function keepPlace(shown: number): void {
  const place: Place = { shown, top: scrollY }
  history.replaceState(place, '')
}

/** The place at which this step of the history was left; the beginning of one that is new. */
export function keptPlace(): Place {
  const { shown = 0, top = 0 } = (history.state ?? {}) as Partial<Place>
  return { shown: Math.max(PART, shown), top }
}
