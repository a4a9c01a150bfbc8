import type { z } from 'zod'
import type { SpanAdvice } from '../../dates/units/types.ts'
import type { DataPath } from '../../loaders/read/document.ts'
import type { IssueParams } from '../../schemas/scalars.ts'
import type { Kind } from './kinds.ts'
import { nearest } from './nearest.ts'
import { docOf } from '../../text/call.ts'

type Issue = Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>

/** The text of a finding about a value. */
export interface IssueText {
  readonly kind: Kind
  readonly message: string
  readonly fix: string
  /** The span that a fact also needs if the fix proposes an interval for its date. */
  readonly span?: SpanAdvice | undefined
}

/** What to write for a missing key that is required. */
const EXAMPLES: Readonly<Record<string, string>> = {
  date: '“date: 2023-01-19”, or 2023-01 if the day is not known',
  status: '“status: reported”, or claimed, or announced',
  summary: '“summary: …” with 30 to 300 characters',
  source: '“source: …” with the name of a file in sources/',
  sources: '“sources:” and under it “- source: …” with the name of a file in sources/',
  topics: '“topics: […]” with the name of a file in topics/',
  by: '“by: …” with the name of a file in people/ or organisations/',
  added: '“added: …” with today’s date as YYYY-MM-DD',
}

/**
 * Describes an issue of a schema, with the value and the fix.
 * @param path the path of the issue
 * @param value the value at the path; undefined if there is none
 */
export function describeIssue(issue: Issue, path: DataPath, value: unknown): IssueText {
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? 'the file'
  if (value === undefined && issue.code === 'invalid_type') return missing(key)
  const params = issue.code === 'custom' ? ((issue.params ?? {}) as IssueParams) : {}
  const kind = params.kind ?? 'bad-value'
  const fix = params.fix ?? remedyOf(issue, value)
  // Such a message already begins with the value.
  if (/^[“"]/.test(issue.message)) return { kind, message: issue.message, fix }
  return { kind, message: `“${key}”${shown(value)} ${complaintOf(issue)}`, fix }
}

function missing(key: string): IssueText {
  const fix = `Add ${EXAMPLES[key] ?? `“${key}: …”`}.`
  return { kind: 'bad-value', message: `“${key}” is missing`, fix }
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return ''
  return ` (“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”)`
}

function complaintOf(issue: Issue): string {
  if (issue.code === 'too_small')
    return `has too little; at least ${amount(issue.minimum, issue.origin)}`
  if (issue.code === 'too_big')
    return `has too much; at most ${amount(issue.maximum, issue.origin)}`
  if (issue.code === 'invalid_value') return 'is not one of the words that are allowed here'
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return 'has the wrong shape'
  return issue.message
}

function amount(count: number | bigint, origin: string): string {
  return `${String(count)}${origin === 'string' ? ' characters' : ''}`
}

function remedyOf(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    const meant = typeof value === 'string' ? nearest(value, words) : undefined
    return meant === undefined ? `Write one of ${words.join(', ')}.` : `Write “${meant}”.`
  }
  if (issue.code === 'too_small' && issue.origin === 'array')
    return 'Add what is missing to the list.'
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `Write a number from ${String(issue.minimum)} on.`
  if (issue.code === 'too_big' && issue.origin === 'number')
    return `Write a number up to ${String(issue.maximum)}.`
  if (issue.code === 'too_small') return 'Write more, or leave the key out if it is optional.'
  if (issue.code === 'too_big') return 'Shorten it.'
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? FORMATS['regex'] ?? ''
  if (issue.code === 'invalid_type')
    return `Write ${SHAPES[issue.expected] ?? issue.expected} here.`
  return `See ${docOf('format.md')} for the values that are allowed here.`
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'Write a whole address, which begins with “https://”.',
  regex: 'Write a number in digits, such as 12 or -3.5.',
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text, between quotation marks where it begins with “[”, “{” or “- ”',
  array: 'a list, “- …” on a line for each,',
  object: 'keys and values, “key: value” on a line for each,',
  record: 'keys and values, “key: value” on a line for each,',
}
