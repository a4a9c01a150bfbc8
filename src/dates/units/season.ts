import type { Hemisphere, Season } from './types.ts'

/** EDTF level 1 numbers the seasons 21–24 (loc.gov/standards/datetime, Level 1, Seasons). */
const SEASONS: Readonly<Record<number, Season>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
}

// Meteorological seasons. A season that spans two years belongs to the one in which it begins:
// winter 2023 in the north, and summer 2023 in the south, are December 2023 to February 2024.
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

/** The number of months from January to the start of a season, which lasts three months. */
export const seasonStart = (season: Season, hemisphere: Hemisphere): number =>
  MONTHS_AFTER_JANUARY[hemisphere][season]
