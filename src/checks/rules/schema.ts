import type { z } from 'zod'
import { parseDate } from '../../dates/parse.ts'
import type { DateContext, SpanAdvice } from '../../dates/units/types.ts'
import type { ContentDocument, DataPath } from '../../loaders/read/document.ts'
import { validated } from '../../loaders/read/validated.ts'
import { mapIn } from '../../text/raw.ts'
import { SCHEMAS } from '../../schemas/collections.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { nearest } from '../shared/nearest.ts'
import { describeIssue, type IssueText } from '../shared/schema-words.ts'

type Issue = z.core.$ZodIssue

/** Validates every file with the schema of its collection. */
export function schemaRule({ documents, valid }: CheckContext): Finding[] {
  const [site] = valid('site')
  const clock = site?.data ?? { timezone: 'UTC', hemisphere: 'northern' }
  const read = documents.filter(({ data }) => data !== undefined)
  return read.flatMap((document) => findingsOf(document, clock))
}

function findingsOf(document: ContentDocument, clock: DateContext): Finding[] {
  const schema: z.ZodType = SCHEMAS[document.collection]
  const result = validated(document)
  if (result.success) return []
  return result.error.issues.flatMap(meantIssues).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(document, schema, issue)
    const path = issue.path as DataPath
    const value = valueAt(document.data, path)
    const text = dateText(issue, value, clock) ?? describeIssue(issue, path, value)
    const fix = text.fix + spanAdvice(document, path, text.span)
    const isKey = issue.code === 'custom' && issue.params?.['part'] === 'key'
    const part = isKey ? 'key' : 'value'
    return [findingIn(document, text.kind, path, text.message, fix, part)]
  })
}

/** The issues of the form that was meant, if a value may have several: a name, or keys. */
function meantIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
}

/**
 * Describes a bad date. A schema cannot do so, because the advice for a time depends on the site's
 * zone.
 */
function dateText(issue: Issue, value: unknown, clock: DateContext): IssueText | undefined {
  const isEdtf = issue.code === 'custom' && issue.params?.['isEdtf'] === true
  if (!isEdtf || typeof value !== 'string') return undefined
  const parsed = parseDate(value, clock)
  if (parsed.ok) return undefined
  const { message, fix, span } = parsed
  return { kind: 'bad-date', message, fix, span }
}

const SPANS: Readonly<Record<SpanAdvice, string>> = {
  within: '“span: within”',
  throughout: '“span: throughout”',
  either: '“span: within” (at some time in it) or “span: throughout” (all that time)',
}

/**
 * The advice to add “span”, if an interval is proposed for a fact’s date. No other date has a span.
 */
function spanAdvice(
  { collection, data }: ContentDocument,
  path: DataPath,
  span: SpanAdvice | undefined,
): string {
  const isDate = collection === 'facts' && path.join() === 'date'
  if (!isDate || !span || mapIn(data)['span'] !== undefined) return ''
  return ` An interval needs ${SPANS[span]} as well.`
}

function unknownKeys(
  document: ContentDocument,
  schema: z.ZodType,
  { keys, path }: Extract<Issue, { code: 'unrecognized_keys' }>,
): Finding[] {
  const present = mapIn(valueAt(document.data, path as DataPath))
  const allowed = keysAt(schema, path as DataPath)
  return keys.map((key) => {
    const meant = nearest(key, allowed)
    const fix =
      meant === undefined
        ? `Remove it; the keys here are ${allowed.join(', ')}.`
        : Object.hasOwn(present, meant)
          ? `Remove it; “${meant}” is there already.`
          : `Write “${meant}”.`
    const message = `there is no key “${key}”`
    return findingIn(document, 'unknown-key', [...(path as DataPath), key], message, fix, 'key')
  })
}

/** The keys that a schema allows at a path. Optional wrappers on the way are removed. */
function keysAt(schema: z.ZodType, path: DataPath): string[] {
  let current: unknown = schema
  for (const step of path) {
    const { shape, element } = unwrap(current)
    current = typeof step === 'number' ? element : shape?.[step]
  }
  return Object.keys(unwrap(current).shape ?? {})
}

interface Wrapping {
  readonly unwrap?: () => unknown
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: unknown
  readonly options?: readonly unknown[]
}

function unwrap(schema: unknown): Wrapping {
  const wrapping = (schema ?? {}) as Wrapping
  // Of several forms, only one has keys.
  if (wrapping.options) return wrapping.options.map(unwrap).find(({ shape }) => shape) ?? {}
  // An array has an `unwrap` too, to its element; only optional wrappers are removed.
  return wrapping.unwrap && wrapping.element === undefined ? unwrap(wrapping.unwrap()) : wrapping
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  )
}
