/**
 * The first words of a text, for a link to it, with an ellipsis if it was shortened.
 * @param maxLength in characters, without the ellipsis
 */
export function openingOf(text: string, maxLength = 48): string {
  if (text.length <= maxLength) return text
  const space = text.lastIndexOf(' ', maxLength)
  return `${text.slice(0, space > 0 ? space : maxLength).replace(/[\s,;:–—]+$/, '')}…`
}
