import type { Random } from './random.ts'

/** The first year of the generated dates, and the number of years. */
const FIRST_YEAR = 1924
const YEARS = 100

/**
 * A date in EDTF. About 70 % are days; the others are months, seasons, years, decades, intervals
 * and open dates.
 * @param at the position in the century, from 0 to 1
 */
export function dateAt(random: Random, at: number): string {
  const year = FIRST_YEAR + Math.floor(at * YEARS)
  const two = (value: number): string => String(value).padStart(2, '0')
  const month = `${year}-${two(1 + random.below(12))}`
  const day = `${month}-${two(1 + random.below(28))}`
  const forms: [share: number, date: string][] = [
    [70, day],
    [12, month],
    [3, `${year}-2${1 + random.below(4)}`],
    [5, String(year)],
    [1, `${Math.floor(year / 10)}X`],
    [4, `${year}/${year + 1 + random.below(5)}`],
    [3, `${day}/..`],
    [2, `../${day}`],
  ]
  let left = random.next() * 100
  return forms.find(([share]) => (left -= share) < 0)?.[1] ?? day
}
