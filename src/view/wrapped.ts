/**
 * Wraps a text for drawings, which do not wrap it themselves: at most two lines of about this many
 * characters. The rest is cut and replaced by an ellipsis.
 */
export function wrapped(text: string, characters: number): string[] {
  const words = text.split(' ')
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || longer.length <= characters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines
  if (second === undefined) return [cut(first, characters)]
  return [cut(first, characters), rest.length > 0 ? `${second} …` : cut(second, characters)]
}

/** Cuts a line, but lets it run over by two characters: better than a word cut short. */
function cut(line: string, characters: number): string {
  return line.length <= characters + 2 ? line : `${line.slice(0, characters)}…`
}
