/** How many years a year, a decade or a century has. */
export type Years = 1 | 10 | 100

/**
 * The first year of the decade or century that a year is in, as EDTF counts them: -43 is in `-004X`,
 * the years -49 to -40.
 */
export function firstYearOf(year: number, years: Years): number {
  if (years === 1) return year
  const near = Math.trunc(year / years) * years
  // There is no -0: adding it gives 0.
  return (year < 0 ? near - years + 1 : near) + 0
}

/** The last year of a period. The year 0 is no part of `-000X`, the years -9 to -1. */
export function lastYearOf(first: number, years: Years): number {
  return first < 0 && first + years > 0 ? -1 : first + years - 1
}
