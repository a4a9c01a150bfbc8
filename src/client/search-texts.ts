import type { Part } from './search-part.ts'

/** The words of the search page that its script needs; the page carries them as JSON. */
export interface SearchTexts {
  readonly searching: string
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
  /** `{link}` is where a link goes. */
  readonly meant: string
  readonly standsFor: string
  /** Pages that answer a search, by the kind of what they are about. */
  readonly page: Readonly<Record<string, string>>
  /** Where a match stands, by part; the parts that need no word have none. */
  readonly part: Readonly<Partial<Record<Part, string>>>
}

/** Fills the slots of a text: `{count} facts`. */
export function fill(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** How many facts a search found, in words, and how many of them are shown where not all are. */
export function foundText(
  texts: SearchTexts,
  language: string,
  { count, shown, query }: { count: number; shown: number; query: string },
): string {
  const numbers = new Intl.NumberFormat(language)
  const category = new Intl.PluralRules(language).select(count)
  const patterns = query === '' ? texts.foundAll : texts.found
  const pattern = patterns[category] ?? patterns['other'] ?? ''
  const text = fill(pattern, { count: numbers.format(count), query })
  return shown < count ? `${text}, ${fill(texts.shown, { shown: numbers.format(shown) })}` : text
}

/** That there are none, or which words no fact has. */
export function noneText(
  texts: SearchTexts,
  language: string,
  { query, missing }: { query: string; missing: readonly string[] },
): string {
  if (query === '') return texts.noneAll
  if (missing.length === 0) return fill(texts.none, { query })
  const quoted = missing.map((word) => fill(texts.quoted, { word }))
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return fill(texts.missing, { words: list.format(quoted) })
}
