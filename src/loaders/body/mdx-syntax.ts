import type { Problem } from '../read/document.ts'
import { componentOf } from './mdx-components.ts'

/**
 * A syntax error of MDX as a problem, with a remedy that the check allows.
 * @param message from Sätteri: `line:column: what (rule)`
 */
export function syntaxProblem(message: string): Problem {
  const match = /^(?<line>\d+):(?<column>\d+): (?<what>[\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(
    message,
  )
  const { line, column, what = message } = match?.groups ?? {}
  return {
    kind: 'mdx-not-allowed',
    message: `the text cannot be read: ${plainWords(what)}`,
    fix: fixOf(what),
    position: { line: Number(line ?? 1), column: Number(column ?? 1) },
  }
}

/** Drops Sätteri's notes, which advise syntax that a fact's text may not hold either. */
function plainWords(what: string): string {
  if (what.includes(COMMENT)) return '“<!” begins HTML, such as a comment'
  return what.replace(/ \(note: [\s\S]*\)$/, '').replace(' with oxc', '')
}

/** How to begin a sentence with a word that MDX reads as code. A backslash would be shown. */
export const NO_IMPORT =
  'Begin a sentence with a capital letter, or write “&#105;mport” or “&#101;xport”'

/** Sätteri's words for an HTML comment. */
const COMMENT = '`!` (U+0021) before name'
const ESCAPE_ADVICE = 'write “\\<” and “\\{” for the plain characters'

function fixOf(what: string): string {
  if (what.includes(COMMENT)) return 'Remove the comment; write “\\<” for the plain character.'
  if (what.startsWith('Could not parse esm')) return `${NO_IMPORT}, or correct the code.`
  if (what.startsWith('Could not parse expr'))
    return 'Write “\\{” for a brace, or correct the code.'
  if (what.startsWith('Unexpected closing tag'))
    return 'Remove the closing tag, or open what it closes before it.'
  const unclosed = /^Expected a closing tag for `<(?<name>[^`>\s]*)/.exec(what)?.groups?.['name']
  if (unclosed !== undefined) return closing(unclosed)
  if (what.includes('expected a valid JSX tag'))
    return 'Write “\\<” for the plain character, a link as [words](https://…), and a component’s attribute between quotation marks.'
  return `Close every component that is opened; ${ESCAPE_ADVICE}.`
}

function closing(name: string): string {
  const component = componentOf(name)
  if (component?.holds === 'nothing') return `Write <${name} ${component.attribute ?? ''}="…" />.`
  if (component?.block) return `Write “</${name}>” after what it holds, on a line of its own.`
  if (component) return `Write “</${name}>” after the words that it holds.`
  return `Remove “<${name}>” and write it in Markdown, where an empty line begins a paragraph; ${ESCAPE_ADVICE}.`
}
