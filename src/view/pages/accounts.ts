import type { Account, Quote, Source } from '../../timeline/types.ts'

/** What accounts give for one thing: a text each, and whether it differs from what most give. */
interface Compared {
  readonly text: string | undefined
  readonly differs: boolean
}

/**
 * Compares the values of a row of accounts. A value differs if others give another one more often, or
 * as often. A value that an account leaves out says nothing, so it does not differ.
 */
export function compared(values: readonly (string | undefined)[]): Compared[] {
  const counts = new Map<string, number>()
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const isCommon = [...counts.values()].filter((count) => count === most).length === 1
  return values.map((text) => ({
    text,
    differs: text !== undefined && (!isCommon || counts.get(text) !== most),
  }))
}

/**
 * The quotation of an account. If it names none and is the only account of its source: a quotation of
 * another account that its source has too.
 */
export function quotedIn(account: Account, all: readonly Account[]): Quote | undefined {
  const { source, quote } = account
  if (quote || all.some((other) => other !== account && other.source === source)) return quote
  return all.find((other) => other.quote?.sources.includes(source))?.quote
}

/** Accounts by their sources, in the order in which the sources first come. */
export function bySource(accounts: readonly Account[]): [Source, Account[]][] {
  return [...Map.groupBy(accounts, ({ source }) => source)]
}
