import type { AskedDate } from '../../dates/joined-dates.ts'
import { fold } from '../../words/fold.ts'
import { NUMBER } from '../../words/numbers.ts'

/** A word of a search as it was typed. */
export interface PlainWord {
  readonly typed: string
  /** Whether a fact must have it whole: as the beginning of a word it would be found everywhere. */
  readonly isWhole: boolean
}

/** What stands between white space and the punctuation that parts words; numbers keep theirs. */
export const RUN = `(?:${NUMBER}|[^\\s"/,;:!?()[\\]{}])+`
const RUNS = new RegExp(RUN, 'gu')

/** A sign of percent, degrees, a currency: it ends a number, so “5%” does not begin 500. */
const SIGN = /[%‰٪°#№\p{Sc}]/u

/** Pagefind parts words at hyphens as well, but knows no part of one letter: B-52 is B52. */
const HYPHEN = /(?<!(?:^|\p{Pd})[\p{L}\p{N}])\p{Pd}/u

/** The words of a search that belong to no date. The “co” of “co-operate” is no beginning of a word. */
export function plainWords(text: string, dates: readonly AskedDate[]): PlainWord[] {
  const rest = [...dates]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return (rest.match(RUNS) ?? []).flatMap((run) => {
    const parts = run.split(HYPHEN).filter((part) => fold(part) !== '')
    return parts.map((typed, at) => {
      const isSigned = /\p{N}/u.test(typed) && SIGN.test(typed)
      return { typed, isWhole: isSigned || at < parts.length - 1 }
    })
  })
}
