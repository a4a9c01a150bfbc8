/** The values of a pattern's slots. Numbers are written in the digits of the language. */
export type Slots = Readonly<Record<string, string | number>>

/**
 * A text from a pattern of `src/strings`. Patterns are written in a subset of ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/):
 * - `{name}` is filled with a text or a number;
 * - `{count, plural, =0 {no facts} one {# fact} other {# facts}}` chooses by an exact number, then
 *   by the language’s plural category, or `other`; `#` is the number, and branches may have slots.
 *
 * As in ICU, numbers have the digits and groups of the language, and a slot without a value stays.
 * ICU quotes braces with apostrophes; that is not supported, and `src/strings` has none.
 * @param language a BCP 47 tag; not needed if all slots are texts
 */
export function say(pattern: string, slots: Readonly<Record<string, string>>): string
export function say(pattern: string, slots: Slots, language: string): string
export function say(pattern: string, slots: Slots, language?: string): string {
  return written(pattern.split(/([{}#])/), slots, language)
}

/**
 * The text up to the brace that closes a branch of a plural, or to the end.
 * @param number the text for `#` in the branch
 */
function written(tokens: string[], slots: Slots, language?: string, number = '#'): string {
  let text = ''
  for (;;) {
    const token = tokens.shift() ?? '}'
    if (token === '}') return text
    if (token === '{') text += filled(tokens, slots, language)
    else text += token === '#' ? number : token
  }
}

/** The text of a slot, read from after its opening brace to its closing brace. */
function filled(tokens: string[], slots: Slots, language?: string): string {
  const [name = '', isPlural, first = ''] = (tokens.shift() ?? '').split(/, */)
  const value = slots[name] ?? `{${name}}`
  const text = typeof value === 'number' ? numberText(value, language) : value
  const branches: Record<string, string | undefined> = {}
  for (let key = first; tokens.shift() === '{'; key = tokens.shift() ?? '')
    branches[key.trim()] = written(tokens, slots, language, text)
  if (!isPlural) return text
  const rules = (plurals[language ?? ''] ??= new Intl.PluralRules(language))
  return branches[`=${value}`] ?? branches[rules.select(Number(value))] ?? branches['other'] ?? ''
}

// Formats and rules are kept, since making them costs far more than using them.
const plurals: Record<string, Intl.PluralRules> = {}
const formats: Record<string, Intl.NumberFormat> = {}

function numberText(value: number, language = ''): string {
  return (formats[language] ??= new Intl.NumberFormat(language || undefined)).format(value)
}
