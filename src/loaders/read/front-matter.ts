/** The parts of an MDX file. */
export interface FrontMatter {
  /** The YAML between the two `---` lines; undefined if there is none. */
  readonly yaml: string | undefined
  /** The rest, padded with empty lines so that its positions are the file's. */
  readonly body: string
}

/** A line of three hyphens, the YAML, and another such line. */
const BLOCK = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/**
 * Splits an MDX file into its front matter and its body.
 * @param text the file's text, without a byte order mark
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = text.startsWith('---') ? BLOCK.exec(text) : null
  if (match?.index !== 0) return { yaml: undefined, body: text }
  const head = match[0]
  const lines = head.split('\n').length - 1
  return { yaml: match.groups?.['yaml'] ?? '', body: '\n'.repeat(lines) + text.slice(head.length) }
}
