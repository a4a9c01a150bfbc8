import type { ErrorCode } from 'yaml'

/** Longer values are not repeated in a remedy. */
const MAX_REPEATED_LENGTH = 120

/**
 * A text between quotation marks, so that YAML reads it unchanged: single ones if it holds a double
 * quotation mark, a backslash or a brace.
 */
export function quoted(text: string): string {
  return /["\\{]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/**
 * The advice to quote a value, with the quoted value.
 * @param typed the value up to the end of its line; undefined if it continues on the next line
 */
export function quoteIt(typed: string | undefined): string {
  const advice = 'Put the whole value between quotation marks'
  if (typed === undefined || typed.length > MAX_REPEATED_LENGTH) return `${advice}.`
  return markWithin(typed) ?? `${advice}: ${quoted(typed)}`
}

/**
 * How to mend a quoted value that holds its own quotation mark, such as `'it's'`; undefined for any
 * other value. The mended value is not written out, because only the editor knows whether the outer
 * marks belong to it.
 */
function markWithin(typed: string): string | undefined {
  const mark = /^(["']).*\1$/s.exec(typed)?.[1]
  if (mark === undefined || typed.split(mark).length % 2 === 1) return undefined
  return mark === "'"
    ? "Write each “'” within the value twice, or put the value between double quotation marks."
    : 'Write each “"” within the value as “\\"”, or put the value between single quotation marks.'
}

/**
 * Whether a value that begins with a bracket can only be meant as text: `[1] see there`,
 * `{facts} facts`, or a plural pattern, `{facts, plural, …}`.
 */
export function isText(typed: string): boolean {
  const end = endOfBrackets(typed)
  if (end === undefined) return false
  const first = typed.slice(0, end)
  const rest = typed.slice(end)
  if (/^\{\s*\w+\s*,/.test(first)) return true
  return !/[,:]/.test(first) && /^[^,\]}]*[\p{L}\p{N}]/u.test(rest)
}

/**
 * The offset after the bracket that closes the first one; undefined if the brackets do not match.
 */
function endOfBrackets(text: string): number | undefined {
  if (!/^[[{]/.test(text)) return undefined
  let end: number | undefined
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth += '[{'.includes(bracket) ? 1 : -1
    if (depth === 0) end ??= index + 1
    if (depth < 0) return undefined
  }
  return depth === 0 ? end : undefined
}

const LIST_ADVICE =
  'Put a text that begins with “[” or “{” between quotation marks; close a list with its “]”, and keys with their “}”.'

const BACKSLASH_ADVICE =
  'Write each “\\” between double quotation marks as “\\\\”, or put the value between single quotation marks.'

const FIXES: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'Remove the line “---” and what follows, or give it a file of its own.',
  BAD_DIRECTIVE: 'Remove the line that begins with “%”.',
  DUPLICATE_KEY: 'Give each key once; put several values into one list.',
  TAB_AS_INDENT: 'Indent with spaces; YAML allows no tabs.',
  BAD_INDENT:
    'Begin the keys that belong together in one column; indent what goes on on the next line by more than its key.',
  MULTILINE_IMPLICIT_KEY:
    'Write each key as “key: value”, with a colon and a space, on a line of its own.',
  NON_STRING_KEY: 'Write a word as the key.',
  RESOURCE_EXHAUSTION: 'Take lists and keys apart; none needs to be so deep.',
}

/** Errors of values that quotation marks would mend. */
const QUOTABLE: ReadonlySet<ErrorCode> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
])

/**
 * How to mend an error of the `yaml` package.
 * @param typed the value on the error’s line, as it was typed; undefined if there is none
 */
export function remedyOf(code: ErrorCode, message: string, typed: string | undefined): string {
  if (/missing closing/i.test(message))
    return 'End the value with the quotation mark that it begins with.'
  if (/map keys need to be followed/i.test(message))
    return 'Write each key as “key: value”, with a colon and a space; indent what goes on on the next line by more than its key.'
  if (typed !== undefined && isText(typed)) return quoteIt(typed)
  if (code === 'BAD_DQ_ESCAPE') return BACKSLASH_ADVICE
  const beginsList = typed === undefined || /^[[{]/.test(typed)
  // The parser notices an unclosed bracket on a later line.
  const isOfList = /^flow|(?:in|between|within) flow/i.test(message)
  if (isOfList || (beginsList && /flow/i.test(message))) return LIST_ADVICE
  if (typed !== undefined && beginsList && QUOTABLE.has(code)) return LIST_ADVICE
  if (/comments must be separated/i.test(message))
    return 'Put a space before the “#” of a comment; put a value that holds it between quotation marks.'
  const goesOn = code === 'BLOCK_AS_IMPLICIT_KEY' && !/[:?-](?:\s|$)/.test(typed ?? '')
  if (QUOTABLE.has(code) && !goesOn) return quoteIt(typed)
  return (
    FIXES[goesOn ? 'BAD_INDENT' : code] ??
    'Put the value between quotation marks, or correct the indentation.'
  )
}
