import { say } from '../../text/say.ts'
import type { Strings } from '../../strings/strings.ts'
import type { FactPart } from '../engine/where-it-matched.ts'

/** The texts of the search page that its script needs. The page hands them over as JSON. */
export interface SearchTexts extends Pick<
  Strings['search'],
  | 'searching'
  | 'found'
  | 'shown'
  | 'none'
  | 'noneAll'
  | 'missing'
  | 'quoted'
  | 'failed'
  | 'failedMore'
  | 'without'
  | 'fewer'
  | 'titled'
  | 'meant'
  | 'standsFor'
  | 'readAs'
  | 'leftOut'
  | 'ignored'
> {
  /** How many facts there are, where nothing is asked for. */
  readonly all: string
  /** How many were found, where nothing was typed, and a filter alone finds them. */
  readonly facts: string
  /** Pages that answer a search, by the kind of what they are about. */
  readonly page: Readonly<Record<string, string>>
  /** Where a match stands, by part; the parts that need no word have none. */
  readonly part: Readonly<Partial<Record<FactPart, string>>>
}

/** How many facts a search found, in words. */
export function foundText(
  { facts, found }: Pick<SearchTexts, 'facts' | 'found'>,
  language: string,
  { count, query }: { count: number; query: string },
): string {
  return say(query === '' ? facts : found, { count, query: withinQuotes(query) }, language)
}

/** That there are none, or which words no fact has. */
export function noneText(
  texts: Pick<SearchTexts, 'none' | 'noneAll' | 'missing' | 'quoted'>,
  language: string,
  { query, missing }: { query: string; missing: readonly string[] },
): string {
  if (query === '') return texts.noneAll
  if (missing.length === 0) return say(texts.none, { query: withinQuotes(query) })
  return say(texts.missing, { words: quotedText(texts, language, missing) })
}

/** That there would be more without some words. */
export function fewerText(
  texts: Pick<SearchTexts, 'fewer' | 'quoted'>,
  language: string,
  { without, count }: { without: readonly string[]; count: number },
): string {
  return say(texts.fewer, { count, words: quotedText(texts, language, without) }, language)
}

/** Some words between quotation marks: “a”, “b” or “c”. */
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
