import type { AskedDateFinder } from '../../dates/asked-dates.ts'
import { askedWord, fold } from '../../words/fold.ts'
import { plainPoints } from '../../words/numbers.ts'
import { RUN } from './plain-words.ts'

/** An excluded word or phrase. */
export interface Excluded {
  /** As typed, without the minus sign. */
  readonly typed: string
  /** As typed, with the minus sign. */
  readonly text: string
  /** The term for the index. */
  readonly asked: string
}

/** A search, separated from its operators. */
export interface Operators {
  /** Phrases between quotation marks. */
  readonly phrases: readonly string[]
  readonly without: readonly Excluded[]
  /** Operators of other search engines, which are ignored. */
  readonly ignored: readonly string[]
  /** The rest: words and dates. */
  readonly rest: string
  /** The search without its exclusions and operators: phrases, then the rest. */
  readonly wanted: string
}

const QUOTED = /"([^"]+)"/g
const NOT = '(?<!\\S)(?:[-−]|NOT\\s+)'
const NOT_QUOTED = new RegExp(`${NOT}"([^"]+)"`, 'gu')
const NOT_WORD = new RegExp(`${NOT}(?=[\\p{L}\\p{N}\\p{Sc}])(${RUN})`, 'gu')

/** All words are required anyway, so AND is dropped. */
const AND = /(?<=\S\s+)AND(?=\s+\S)/gu

/** Operators that this search does not have: alternatives, wildcards, weights. */
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
 * Separates a search from its operators: phrases, exclusions (`-word`, `-"a phrase"`, `NOT word`), and
 * operators of other search engines. A minus sign of a date stays: `-0043`, `27 January -7 February`.
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
  const wanted = [...phrases, rest.replaceAll('"', ' ').trim()].join(' ').trim()
  return { phrases, without, ignored: [...ignored], rest, wanted }
}
