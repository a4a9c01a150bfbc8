/** Start of plane 15, a private-use area large enough for the Basic Multilingual Plane. */
const PRIVATE_USE_START = 0xf0000

/**
 * Hides a text from the search: it can be shown with a result, but is not found. Pagefind searches all
 * metadata, but only letters and digits, and private-use characters are neither.
 */
export const unsearched = (text: string): string =>
  Array.from(text, (character) => shifted(character, PRIVATE_USE_START)).join('')

/** Makes hidden text readable again; other text stays as it is. */
export const shown = (text: string): string =>
  text.replaceAll(/[\u{f0000}-\u{ffffd}]/gu, (character) => shifted(character, -PRIVATE_USE_START))

/** Characters outside the Basic Multilingual Plane stay as they are: they are few, and there is no room for them. */
function shifted(character: string, by: number): string {
  const code = (character.codePointAt(0) ?? 0) + by
  return code < 0xffffe ? String.fromCodePoint(code) : character
}
