/**
 * How many typing mistakes lie between two words: letters left out, added, changed, or swapped with
 * their neighbours (optimal string alignment). More than `most` are not told apart.
 */
export function typos(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(best(a, b, [i, j], [before, last, row]))
    if (Math.min(...row) > most) return most + 1
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}

function best(
  a: string,
  b: string,
  [i, j]: readonly [number, number],
  [before, last, row]: readonly [number[], number[], number[]],
): number {
  const at = (list: readonly number[], place: number): number => list[place] ?? Infinity
  const isSame = a[i - 1] === b[j - 1]
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return Math.min(
    at(last, j) + 1,
    at(row, j - 1) + 1,
    at(last, j - 1) + (isSame ? 0 : 1),
    isSwapped ? at(before, j - 2) + 1 : Infinity,
  )
}
