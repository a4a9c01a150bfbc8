/**
 * The first words of a text, for a link to it; cut at a word, with an ellipsis where cut.
 * @param most how many characters, at most, are kept
 */
export function openingOf(text: string, most = 48): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  return `${text.slice(0, space > 0 ? space : most).replace(/[\s,;:–—]+$/, '')}…`
}
