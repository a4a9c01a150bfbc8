import type { ContentDocument, DataPath } from '../../loaders/read/document.ts'
import type { Collection } from '../../schemas/collections.ts'
import { idOf, isId } from '../../schemas/ids.ts'
import { idsOf, type CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { nearest } from '../shared/nearest.ts'
import { listIn, mapIn } from '../../text/raw.ts'

/**
 * A path in a collection's files that refers to others (`*` is every item), and the allowed
 * targets.
 */
type Reference = readonly [path: string, targets: readonly Collection[]]

const REFERENCES: Readonly<Partial<Record<Collection, readonly Reference[]>>> = {
  facts: [
    ['after.*', ['facts']],
    ['related.*', ['facts']],
    ['outcome.fact', ['facts']],
    ['attribution.*.by', ['people', 'organisations']],
    ['attribution.*.at', ['facts']],
    ['quotes.*.by', ['people', 'organisations']],
    ['quotes.*.at', ['facts']],
    ['quotes.*.source', ['sources']],
    ['quotes.*.source.*', ['sources']],
    ['sources.*.source', ['sources']],
    ['accounts.*.source', ['sources']],
    ['people.*', ['people']],
    ['organisations.*', ['organisations']],
    ['places.*', ['places']],
    ['topics.*', ['topics']],
  ],
  places: [['within', ['places']]],
}

/** A reference in a file. */
export interface MadeReference {
  readonly document: ContentDocument
  readonly path: DataPath
  readonly id: string
  readonly targets: readonly Collection[]
}

/** Every reference in the front matter of every file, valid or not. */
export function madeReferences({ documents }: CheckContext): MadeReference[] {
  return documents.flatMap((document) =>
    (REFERENCES[document.collection] ?? []).flatMap(([pattern, targets]) =>
      matches(document.data, pattern.split('.')).flatMap(({ path, value }) =>
        typeof value === 'string' ? [{ document, path, id: idOf(value), targets }] : [],
      ),
    ),
  )
}

/** Ids in front matter that no file has, and numbers of quotes that the fact lacks. */
export function referencesRule(context: CheckContext): Finding[] {
  return [
    ...madeReferences(context).flatMap((reference) => danglingIn(reference, context)),
    ...context.documents.flatMap(danglingQuotes),
  ]
}

function danglingIn(
  { document, path, id, targets }: MadeReference,
  context: CheckContext,
): Finding[] {
  const existing = idsOf(context, targets)
  // The schema rule reports texts that are not ids.
  if (existing.has(id) || !isId(id)) return []
  return [findingIn(document, 'dangling-reference', path, ...dangling(id, targets, existing))]
}

/** The message and the fix for an id that no file has. */
export function dangling(
  id: string,
  targets: readonly Collection[],
  existing: Iterable<string>,
): [message: string, fix: string] {
  const meant = nearest(id, existing)
  const folders = targets.map((target) => `${target}/`).join(' or ')
  return [
    `no file in ${folders} has the id “${id}”`,
    meant ? `Write “${meant}”, or add the file.` : `Add the file to ${folders}, or remove the id.`,
  ]
}

interface Match {
  readonly path: DataPath
  readonly value: unknown
}

/** The values at a path with wildcards. */
function matches(data: unknown, steps: readonly string[], path: DataPath = []): Match[] {
  const [step, ...rest] = steps
  if (step === undefined) return data === undefined ? [] : [{ path, value: data }]
  if (step !== '*') return matches(mapIn(data)[step], rest, [...path, step])
  return listIn(data).flatMap((item, index) => matches(item, rest, [...path, index]))
}

function danglingQuotes(document: ContentDocument): Finding[] {
  const count = listIn(mapIn(document.data)['quotes']).length
  return matches(document.data, ['accounts', '*', 'quote']).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || isQuoteNumber(value, count)) return []
    return [findingIn(document, 'dangling-reference', path, ...danglingQuote(value, count))]
  })
}

/** Whether a text is the number of one of a fact's quotes, from 1 on. */
export function isQuoteNumber(value: string, count: number): boolean {
  return /^[1-9]\d*$/.test(value) && Number(value) <= count
}

/** The message and the fix for a quote's number that the fact lacks. */
export function danglingQuote(value: string, count: number): [message: string, fix: string] {
  return [
    `the fact has no quote number “${value}”; it has ${String(count)}`,
    count === 0 ? 'Add the quotation to “quotes”.' : `Write a number from 1 to ${String(count)}.`,
  ]
}
