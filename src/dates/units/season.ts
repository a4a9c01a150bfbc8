import type { Hemisphere, Season } from './types.ts'

/** EDTF level 1 numbers the seasons 21–24 (loc.gov/standards/datetime, Level 1, Seasons). */
const SEASONS: Readonly<Record<number, Season>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
}

// Meteorological seasons. The one over the turn of the year belongs to the year in which it
// begins, on either hemisphere: winter 2023 in the north, like summer 2023 in the south, is
// December 2023 to February 2024.
const MONTHS_AFTER_JANUARY: Readonly<Record<Hemisphere, Readonly<Record<Season, number>>>> = {
  northern: { spring: 2, summer: 5, autumn: 8, winter: 11 },
  southern: { autumn: 2, winter: 5, spring: 8, summer: 11 },
}

/** The season of an EDTF number; undefined for all but 21–24. */
export const seasonOf = (edtfNumber: number): Season | undefined => SEASONS[edtfNumber]

/** The EDTF number (21–24) of a season. */
export function seasonNumber(season: Season): number {
  return Number(Object.keys(SEASONS).find((number) => SEASONS[Number(number)] === season))
}

/** How many months after January of its year a season begins; it lasts three. */
export const seasonStart = (season: Season, hemisphere: Hemisphere): number =>
  MONTHS_AFTER_JANUARY[hemisphere][season]
