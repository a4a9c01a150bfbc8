import type { ErrorCode } from 'yaml'

/** Longer values are not repeated whole in a remedy. */
const LONGEST = 120

/** A text between quotation marks, so that YAML reads it as it stands. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/**
 * The advice to quote a value, with the value as it is to be written.
 * @param typed what stands there, to the end of its line; undefined where it goes on below
 */
export function quoteIt(typed: string | undefined): string {
  const advice = 'Put the whole value between quotation marks'
  if (typed === undefined || typed.length > LONGEST) return `${advice}.`
  return `${advice}: ${quoted(unquoted(typed))}`
}

/** What stands between the quotation marks of a value that YAML cannot read for all of them. */
function unquoted(text: string): string {
  const [first, last] = [text.charAt(0), text.at(-1)]
  return text.length > 1 && first === last && /["']/.test(first) ? text.slice(1, -1) : text
}

const LIST =
  'Put a text that begins with “[” or “{” between quotation marks; close a list with its “]”, and keys with their “}”.'

const FIXES: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'Take out the line “---” and what follows, or give it a file of its own.',
  BAD_DIRECTIVE: 'Take out the line that begins with “%”.',
  DUPLICATE_KEY: 'Give each key once; put several values into one list.',
  TAB_AS_INDENT: 'Indent with spaces; YAML allows no tabs.',
  BAD_INDENT:
    'Begin the keys that belong together in one column; indent what goes on on the next line by more than its key.',
  MULTILINE_IMPLICIT_KEY:
    'Write each key as “key: value”, with a colon and a space, on a line of its own.',
  NON_STRING_KEY: 'Write a word as the key.',
  RESOURCE_EXHAUSTION: 'Take lists and keys apart; none needs to be so deep.',
}

/** Errors that are a value’s, which quotation marks would mend. */
const QUOTABLE: ReadonlySet<ErrorCode> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
])

/**
 * How to mend an error of the `yaml` package.
 * @param typed the value on the error’s line, as it was typed; undefined where there is none
 */
export function remedyOf(code: ErrorCode, message: string, typed: string | undefined): string {
  if (/missing closing/i.test(message))
    return 'End the value with the quotation mark that it begins with.'
  if (/map keys need to be followed/i.test(message))
    return 'Write each key as “key: value”, with a colon and a space; indent what goes on on the next line by more than its key.'
  if (/flow/i.test(message) || (QUOTABLE.has(code) && /^[[{]/.test(typed ?? ''))) return LIST
  if (/comments must be separated/i.test(message))
    return 'Put a space before the “#” of a comment; put a value that holds it between quotation marks.'
  const goesOn = code === 'BLOCK_AS_IMPLICIT_KEY' && !/[:?-](?:\s|$)/.test(typed ?? '')
  if (QUOTABLE.has(code) && !goesOn) return quoteIt(typed)
  return (
    FIXES[goesOn ? 'BAD_INDENT' : code] ??
    'Put the value between quotation marks, or mend the indentation.'
  )
}
