import { firstYearOf, type Years } from '../../dates/decade.ts'

/** A century or decade with at most so many facts has one page for all of them. */
const FEW = 12

/**
 * Gives how long the period is that lists the facts of a year: a century with few facts is one
 * period, then a decade with few; otherwise each year is one.
 * @param dated the year of each fact
 */
export function lengthOfPeriods(dated: readonly number[]): (year: number) => Years {
  const countsOf = (years: Years): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>()
    for (const year of dated) {
      const first = firstYearOf(year, years)
      counts.set(first, (counts.get(first) ?? 0) + 1)
    }
    return counts
  }
  const counts = { 10: countsOf(10), 100: countsOf(100) }
  const hasFew = (year: number, years: 10 | 100): boolean =>
    (counts[years].get(firstYearOf(year, years)) ?? 0) <= FEW
  return (year) => (hasFew(year, 100) ? 100 : hasFew(year, 10) ? 10 : 1)
}
