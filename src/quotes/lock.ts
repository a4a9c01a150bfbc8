import { createHash } from 'node:crypto'
import { z } from 'zod'
import { partsOf } from './normalise.ts'

/** The file beside the facts that keeps the proof; the copyrighted texts stay where they are. */
export const LOCK_FILE = 'quotes.lock.json'

/** A record of the lock. */
export const recordSchema = z.strictObject({
  /** The fact whose words these are. */
  fact: z.string(),
  /** The source in which they were found. */
  source: z.string(),
  /** SHA-256 of the words, made comparable. */
  words: z.string(),
  /** SHA-256 of the text in which they were found. */
  text: z.string(),
  /** The day on which they were found. */
  on: z.string(),
})

const lockSchema = z.array(recordSchema)

/** That some words were found verbatim in a source’s text. */
export type QuoteRecord = z.infer<typeof recordSchema>

/** Every proof of a content folder. */
export type QuoteLock = readonly QuoteRecord[]

/** Reads a lock file; undefined where it is none. */
export function parseLock(text: string): QuoteLock | undefined {
  try {
    return lockSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

const indexes = new WeakMap<QuoteLock, ReadonlyMap<string, readonly QuoteRecord[]>>()

/** The records of a fact’s words in a source; none where nothing was found. */
export function recordsOf(lock: QuoteLock, fact: string, source: string): readonly QuoteRecord[] {
  const known = indexes.get(lock)
  const index = known ?? Map.groupBy(lock, (record) => keyOf(record.fact, record.source))
  if (!known) indexes.set(lock, index)
  return index.get(keyOf(fact, source)) ?? []
}

const keyOf = (fact: string, source: string): string => JSON.stringify([fact, source])

/** The lock as its file has it: a record a line, in an order that gives small diffs. */
export function lockText(lock: QuoteLock): string {
  const key = ({ fact, source, words }: QuoteRecord): string =>
    JSON.stringify([fact, source, words])
  const lines = [...lock].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((r) => JSON.stringify(r))
  return lines.length === 0 ? '[]\n' : `[\n  ${lines.join(',\n  ')}\n]\n`
}

/** The hash of a quotation, the same for all that is forgiven when it is looked for. */
export function wordsHash(quotation: string): string {
  return sha256(partsOf(quotation.normalize('NFC')).join(' … '))
}

/** The hash of a source’s text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
