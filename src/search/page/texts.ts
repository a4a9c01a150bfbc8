import { fill } from '../../text/fill.ts'
import type { Part } from '../engine/where-it-matched.ts'

/** The words of the search page that its script needs; the page carries them as JSON. */
export interface SearchTexts {
  readonly searching: string
  /** How many facts there are, where nothing is asked for. */
  readonly all: string
  /** By plural category of the language. */
  readonly found: Readonly<Record<string, string>>
  /** The same where nothing was typed, and a filter alone finds them. */
  readonly foundAll: Readonly<Record<string, string>>
  readonly shown: string
  readonly none: string
  readonly noneAll: string
  readonly missing: string
  readonly quoted: string
  readonly failed: string
  /** Further results cannot be had. */
  readonly failedMore: string
  /** What there would be without a filter, by plural category. */
  readonly without: Readonly<Record<string, string>>
  /** What there would be without some words, by plural category. */
  readonly fewer: Readonly<Record<string, string>>
  /** The title of the document: `{query}` beside the page’s own `{title}`. */
  readonly titled: string
  /** What the button does that forgets a remembered search. */
  readonly forget: string
  /** `{link}` is where a link goes. */
  readonly meant: string
  readonly standsFor: string
  /** How a date was read. */
  readonly readAs: string
  /** Which words no fact may have, and which signs mean nothing. */
  readonly leftOut: string
  readonly ignored: string
  /** Pages that answer a search, by the kind of what they are about. */
  readonly page: Readonly<Record<string, string>>
  /** Where a match stands, by part; the parts that need no word have none. */
  readonly part: Readonly<Partial<Record<Part, string>>>
}

/** How many facts a search found, in words. */
export function foundText(
  texts: SearchTexts,
  language: string,
  { count, query }: { count: number; query: string },
): string {
  return pluralText(query === '' ? texts.foundAll : texts.found, language, count, {
    query: told(query),
  })
}

/** A search within quotation marks: its own become single ones. */
export const told = (query: string): string => query.replaceAll(/["“„«]([^"“”„«»]+)["”“»]/g, '‘$1’')

/** How many of them are shown: “10 of 23 shown”. */
export function shownText(text: string, language: string, shown: number, count: number): string {
  const numbers = new Intl.NumberFormat(language)
  return fill(text, { shown: numbers.format(shown), count: numbers.format(count) })
}

/** A text by plural category, with its number in `{count}`. */
export function pluralText(
  patterns: Readonly<Record<string, string>>,
  language: string,
  count: number,
  slots: Readonly<Record<string, string>>,
): string {
  const pattern = patterns[new Intl.PluralRules(language).select(count)] ?? patterns['other'] ?? ''
  return fill(pattern, { count: new Intl.NumberFormat(language).format(count), ...slots })
}

/** That there are none, or which words no fact has. */
export function noneText(
  texts: SearchTexts,
  language: string,
  { query, missing }: { query: string; missing: readonly string[] },
): string {
  if (query === '') return texts.noneAll
  if (missing.length === 0) return fill(texts.none, { query: told(query) })
  return fill(texts.missing, { words: quotedText(texts, language, missing) })
}

/** That there would be more without some words. */
export function fewerText(
  texts: Pick<SearchTexts, 'fewer' | 'quoted'>,
  language: string,
  { without, count }: { without: readonly string[]; count: number },
): string {
  return pluralText(texts.fewer, language, count, { words: quotedText(texts, language, without) })
}

/** Some words between quotation marks: “a”, “b” or “c”. */
export function quotedText(
  { quoted }: Pick<SearchTexts, 'quoted'>,
  language: string,
  words: readonly string[],
): string {
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return list.format(words.map((word) => fill(quoted, { word })))
}
