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
import { wordsOf, type Words } from '../shared/schema-words.ts'

type Issue = z.core.$ZodIssue

/** Holds the data of every file to the schema of its collection. */
export function schemaRule({ documents, sound }: CheckContext): Finding[] {
  const [site] = sound('site')
  const clock = site?.data ?? { timezone: 'UTC', hemisphere: 'northern' }
  const read = documents.filter(({ data }) => data !== undefined)
  return read.flatMap((document) => findingsOf(document, clock))
}

function findingsOf(document: ContentDocument, clock: DateContext): Finding[] {
  const schema: z.ZodType = SCHEMAS[document.collection]
  const result = validated(document)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(document, schema, issue)
    const path = issue.path as DataPath
    const value = valueAt(document.data, path)
    const words = dateWords(issue, value, clock) ?? wordsOf(issue, path, value)
    const fix = words.fix + spanAdvice(document, path, words.span)
    return [findingIn(document, words.kind, path, words.message, fix)]
  })
}

/** A schema knows no site, whose clock may tell the zone that a time lacks. */
function dateWords(issue: Issue, value: unknown, clock: DateContext): Words | undefined {
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

/** An interval that is proposed for a fact’s date needs its span; no other date has one. */
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
  const known = keysAt(schema, path as DataPath)
  return keys.map((key) => {
    const meant = nearest(key, known)
    const fix =
      meant === undefined
        ? `Take it out; the keys here are ${known.join(', ')}.`
        : Object.hasOwn(present, meant)
          ? `Take it out; “${meant}” is there already.`
          : `Write “${meant}”.`
    const message = `there is no key “${key}”`
    return findingIn(document, 'unknown-key', [...(path as DataPath), key], message, fix, 'key')
  })
}

/** The keys that a schema knows at a path, whatever wraps the objects on the way. */
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
}

function unwrap(schema: unknown): Wrapping {
  const wrapping = (schema ?? {}) as Wrapping
  // An array has both an element and an `unwrap` to it; only optional wrappers are to be taken off.
  return wrapping.unwrap && wrapping.element === undefined ? unwrap(wrapping.unwrap()) : wrapping
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  )
}
