import type { Account, Source } from '../../timeline/types.ts'

/** What accounts give for one thing: a text each, and whether it differs from what most give. */
interface Compared {
  readonly text: string | undefined
  readonly differs: boolean
}

/**
 * Compares the values of a row of accounts. A value differs if others give another one more often, or
 * as often; a missing value too. Nothing differs if all are the same.
 */
export function compared(values: readonly (string | undefined)[]): Compared[] {
  const counts = new Map<string | undefined, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const isCommon = [...counts.values()].filter((count) => count === most).length === 1
  return values.map((text) => ({
    text,
    differs: !isCommon || counts.get(text) !== most,
  }))
}

/** Accounts by their sources, in the order in which the sources first come. */
export function bySource(accounts: readonly Account[]): [Source, Account[]][] {
  return [...Map.groupBy(accounts, ({ source }) => source)]
}
