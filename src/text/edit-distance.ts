/**
 * The number of typing mistakes between two words: letters left out, added, changed, or swapped
 * with their neighbours (optimal string alignment).
 * @param limit any larger distance is returned as `limit + 1`
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, before, last)
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Runs for every letter of every name, so it allocates only the row. */
function nextRow(
  a: string,
  b: string,
  i: number,
  before: readonly number[],
  last: readonly number[],
): number[] {
  let left = i
  const row = [left]
  for (let j = 1; j <= b.length; j++) {
    const isSame = a[i - 1] === b[j - 1]
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
    left = Math.min(left + 1, (last[j] ?? 0) + 1, changed)
    if (isSwapped) left = Math.min(left, (before[j - 2] ?? 0) + 1)
    row.push(left)
  }
  return row
}
