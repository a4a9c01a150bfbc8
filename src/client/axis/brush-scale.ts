import { periodText, readPeriod, type PeriodUnit } from '../../dates/period.ts'
import { DAY_SECONDS } from '../../dates/units/days.ts'
import type { WallSeconds } from '../../dates/units/types.ts'

/** The units in which a span is drawn, besides years, and how many seconds they have at most. */
const UNITS: readonly (readonly [PeriodUnit, number])[] = [
  ['day', DAY_SECONDS],
  ['month', 31 * DAY_SECONDS],
]

/** More units than an axis has pixels would be too fine to hit. */
const MOST = 2200

/** The periods of an axis, as an address writes them, and their positions along it (0 to 1). */
export class BrushScale {
  readonly #start: WallSeconds
  readonly #end: WallSeconds

  constructor(start: WallSeconds, end: WallSeconds) {
    this.#start = start
    this.#end = end
  }

  /** The day at a position; a month or a year on a long axis. */
  at(position: number): string {
    const length = this.#end - this.#start
    const seconds = this.#start + clamp(position) * length
    const unit = UNITS.find(([, long]) => length <= MOST * long)?.[0] ?? 'year'
    return periodText(Math.min(seconds, this.#end - 1), unit)
  }

  /** Where a period begins. */
  startOf(period: string): number {
    return this.#positionOf(readPeriod(period)?.earliest ?? this.#start)
  }

  /** Where a period ends. */
  endOf(period: string): number {
    return this.#positionOf((readPeriod(period)?.latest ?? this.#end) + 1)
  }

  #positionOf(seconds: number): number {
    return clamp((seconds - this.#start) / (this.#end - this.#start))
  }
}

const clamp = (position: number): number => Math.min(Math.max(position, 0), 1)
