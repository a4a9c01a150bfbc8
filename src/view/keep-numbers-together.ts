/**
 * A text as it is set: no line ends between a short number and the word that it belongs to, as in
 * “7 February” or “26 facts”. Years stand alone.
 */
export function keepNumbersTogether(text: string): string {
  return text.replace(/(?<![\p{N}.,])(\p{N}{1,2}) (?=\p{L})/gu, '$1\u00A0')
}
