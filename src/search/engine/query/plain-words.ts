import type { AskedDate } from '../../dates/joined-dates.ts'
import { fold } from '../../words/fold.ts'
import { NUMBER } from '../../words/numbers.ts'

/** A word of a search as typed. */
export interface PlainWord {
  readonly typed: string
  /** Whether a fact must have the whole word: its beginning would match too much. */
  readonly isWhole: boolean
}

/** A run of characters without white space or punctuation that separates words; numbers keep theirs. */
export const RUN = `(?:${NUMBER}|[^\\s"/,;:!?()[\\]{}])+`
const RUNS = new RegExp(RUN, 'gu')

/** Signs that complete a number, such as percent or a currency: “5%” is not a beginning of 500. */
const SIGN = /[%‰٪°#№\p{Sc}]/u

/** Pagefind splits words at hyphens too, but ignores single letters, so those are kept: B-52 is B52. */
const HYPHEN = /(?<!(?:^|\p{Pd})[\p{L}\p{N}])\p{Pd}/u

/** The words of a search outside its dates. The “co” of “co-operate” must match as a whole word. */
export function plainWords(text: string, dates: readonly AskedDate[]): PlainWord[] {
  const rest = [...dates]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return (rest.match(RUNS) ?? []).flatMap((run) => {
    const words = run.split(HYPHEN).filter((word) => fold(word) !== '')
    return words.map((typed, at) => {
      const isSigned = /\p{N}/u.test(typed) && SIGN.test(typed)
      return { typed, isWhole: isSigned || at < words.length - 1 }
    })
  })
}
