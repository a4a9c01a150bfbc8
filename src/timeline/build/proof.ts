import { recordsOf, wordsHash, type QuoteLock } from '../../quotes/lock.ts'

/** Words that a fact takes from sources. */
interface TakenWords {
  readonly fact: string
  readonly text: string
  readonly sources: readonly string[]
}

/** The sources with a record of the words, each with the day on which the words were found. */
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
 * The day since which all of the sources have a record of the words; undefined if any has none.
 */
export function checkedInEach(words: TakenWords, lock: QuoteLock): string | undefined {
  const days = daysOf(words, lock)
  if (days.length === 0 || days.includes(undefined)) return undefined
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

/** The first day on which the words were found in any of the sources. */
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
