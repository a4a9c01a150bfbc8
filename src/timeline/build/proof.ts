import { recordsOf, wordsHash, type QuoteLock } from '../../quotes/lock.ts'

/** What a fact takes from sources, as the lock knows it. */
interface TakenWords {
  readonly fact: string
  readonly text: string
  readonly sources: readonly string[]
}

/** The day on which the words were found in each of the sources that have a record. */
export function checksOf(
  words: TakenWords,
  lock: QuoteLock,
): { readonly source: string; readonly on: string }[] {
  const days = daysOf(words, lock)
  return words.sources.flatMap((source, index) => {
    const on = days[index]
    return on === undefined ? [] : [{ source, on }]
  })
}

/**
 * The day on which the words were found in the last of the sources that are said to hold them;
 * undefined where any of them has no record.
 */
export function checkedInEach(words: TakenWords, lock: QuoteLock): string | undefined {
  const days = daysOf(words, lock)
  if (days.length === 0 || days.includes(undefined)) return undefined
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

/** The day on which the words were first found in any of the sources. */
export function checkedInOne(words: TakenWords, lock: QuoteLock): string | undefined {
  return daysOf(words, lock)
    .filter((day) => day !== undefined)
    .sort()[0]
}

function daysOf({ fact, text, sources }: TakenWords, lock: QuoteLock): (string | undefined)[] {
  const words = wordsHash(text)
  return sources.map(
    (source) => recordsOf(lock, fact, source).find((record) => record.words === words)?.on,
  )
}
