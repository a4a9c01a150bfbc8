import { say } from '../../text/say.ts'
import type { Strings } from '../../strings/strings.ts'
import type { Summary } from '../engine/searcher.ts'
import type { FactPart } from '../engine/where-it-matched.ts'

/** The texts that the script of the search page needs. The page carries them as JSON. */
export interface SearchTexts extends Pick<
  Strings['search'],
  | 'searching'
  | 'found'
  | 'foundDated'
  | 'shown'
  | 'none'
  | 'noneAll'
  | 'missing'
  | 'quoted'
  | 'failed'
  | 'failedMore'
  | 'without'
  | 'titled'
  | 'meant'
  | 'standsFor'
  | 'readAs'
  | 'leftOut'
  | 'ignored'
> {
  /** The number of all facts, for a search that asks for nothing. */
  readonly all: string
  /** The number of facts found by filters alone. */
  readonly facts: string
  /** Links to pages that answer a search, by kind. */
  readonly page: Readonly<Record<string, string>>
  /** Labels of the parts of a fact that matched; some parts need none. */
  readonly part: Readonly<Partial<Record<FactPart, string>>>
}

/** The number of facts found, in words; for a date, how many are dated to it and how many are not for sure. */
export function foundText(
  { facts, found, foundDated }: Pick<SearchTexts, 'facts' | 'found' | 'foundDated'>,
  language: string,
  { count, query, dates }: Pick<Summary, 'count' | 'dates'> & { query: string },
): string {
  const slots = { count, query: withinQuotes(query) }
  if (query === '') return say(facts, slots, language)
  if (!dates || dates.dated === count) return say(found, slots, language)
  return say(foundDated, { ...slots, ...dates }, language)
}

/** The text for no results, with the words that no fact has. */
export function noneText(
  texts: Pick<SearchTexts, 'none' | 'noneAll' | 'missing' | 'quoted'>,
  language: string,
  { query, missing }: { query: string; missing: readonly string[] },
): string {
  if (query === '') return texts.noneAll
  if (missing.length === 0) return say(texts.none, { query: withinQuotes(query) })
  return say(texts.missing, { words: quotedText(texts, language, missing) })
}

/** A list of words between quotation marks: “a”, “b” or “c”. */
export function quotedText(
  { quoted }: Pick<SearchTexts, 'quoted'>,
  language: string,
  words: readonly string[],
): string {
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return list.format(words.map((word) => say(quoted, { word })))
}

/** Replaces double quotation marks by single ones, for a text between double ones. */
const withinQuotes = (query: string): string =>
  query.replaceAll(/["“„«]([^"“”„«»]+)["”“»]/g, '‘$1’')
