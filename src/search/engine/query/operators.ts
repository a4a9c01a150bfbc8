import type { AskedDateFinder } from '../../dates/asked-dates.ts'
import { askedWord, fold } from '../../words/fold.ts'
import { plainPoints } from '../../words/numbers.ts'
import { RUN } from './plain-words.ts'

/** What is to be left out. */
export interface Excluded {
  /** As it was typed, without its sign: a word, or a phrase. */
  readonly typed: string
  /** The same with its sign, as it can be typed again. */
  readonly text: string
  /** What the index is asked for. */
  readonly asked: string
}

/** A search without its operators. */
export interface Operators {
  /** What stood between quotation marks. */
  readonly phrases: readonly string[]
  readonly without: readonly Excluded[]
  /** Signs of another search engine’s syntax. */
  readonly ignored: readonly string[]
  /** All else: words and dates. */
  readonly rest: string
}

const QUOTED = /"([^"]+)"/g
const NOT = '(?<!\\S)(?:[-−]|NOT\\s+)'
const NOT_QUOTED = new RegExp(`${NOT}"([^"]+)"`, 'gu')
const NOT_WORD = new RegExp(`${NOT}(?=[\\p{L}\\p{N}\\p{Sc}])(${RUN})`, 'gu')

/** Every word has to be there in any case, so that AND says nothing more. */
const AND = /(?<=\S\s+)AND(?=\s+\S)/gu

/** Alternatives, wildcards, weights: no search here has them. */
const FOREIGN = new RegExp(
  [
    '(?<=\\S\\s+)(?:OR|NEAR|XOR)(?=\\s+\\S)',
    '(?<=^|\\s)[+~](?=[\\p{L}"])',
    '(?<=[\\p{L}\\p{N}"])[~^]\\d*(?=\\s|$)',
    '(?<!/)[|*]+',
  ].join('|'),
  'gu',
)

/**
 * Takes out of a search what is no word and no date: phrases, what is to be left out (`-word`,
 * `-"a phrase"`, `NOT word`), and signs that mean something elsewhere. A minus sign that belongs to a
 * date stays: `-0043`, `27 January -7 February`.
 */
export function readOperators(text: string, findDates: AskedDateFinder): Operators {
  const without: Excluded[] = []
  const exclude = (typed: string, text: string, asked: string): string => {
    if (fold(typed) !== '') without.unshift({ typed, text, asked: `"${asked}"` })
    return ' '
  }
  const excludePhrase = (_: string, phrase: string): string =>
    exclude(phrase, `-"${phrase}"`, plainPoints(phrase))
  const phrases: string[] = []
  const unquoted = text.replace(NOT_QUOTED, excludePhrase).replace(QUOTED, (_, phrase: string) => {
    if (fold(phrase) !== '') phrases.push(phrase.trim())
    return ' " '
  })
  const dates = findDates(unquoted)
  const isDate = (start: number, end: number): boolean =>
    dates.some((date) => start < date.end && date.start < end)
  const included = [...unquoted.matchAll(NOT_WORD)].reduceRight((left, match) => {
    const { 0: whole, 1: typed = '', index: start } = match
    const end = start + whole.length
    if (isDate(start, end)) return left
    return left.slice(0, start) + exclude(typed, `-${typed}`, askedWord(typed)) + left.slice(end)
  }, unquoted)
  const ignored = new Set<string>()
  const rest = included.replace(AND, ' ').replace(FOREIGN, (sign) => {
    ignored.add(sign)
    return ' '
  })
  return { phrases, without, ignored: [...ignored], rest }
}
