/** Where Unicode keeps room for private use, for as many characters as texts have. */
const PRIVATE = 0xf0000

/**
 * A text that can be shown with a result and that no search finds. Pagefind searches all metadata,
 * but for what is neither letter nor digit, which characters for private use are not.
 */
export const unsearched = (text: string): string =>
  Array.from(text, (character) => shifted(character, PRIVATE)).join('')

/** The same text as it is read, whatever else stands beside it. */
export const shown = (text: string): string =>
  text.replaceAll(/[\u{f0000}-\u{ffffd}]/gu, (character) => shifted(character, -PRIVATE))

/** Characters beyond the first plane stay: they are few, and there is no room for them. */
function shifted(character: string, by: number): string {
  const code = (character.codePointAt(0) ?? 0) + by
  return code < 0xffffe ? String.fromCodePoint(code) : character
}
