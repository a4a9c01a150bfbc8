import { createHash } from 'node:crypto'
import { z } from 'zod'
import { passagesOf } from './normalise.ts'

/** The file of the proofs, in the content folder. The copyrighted texts of sources stay outside. */
export const LOCK_FILE = 'quotes.lock.json'

/** The schema of a record. */
export const recordSchema = z.strictObject({
  /** The fact that has the words. */
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

/** The proof that words were found verbatim in a source’s text. */
export type QuoteRecord = z.infer<typeof recordSchema>

/** Every proof of a content folder. */
export type QuoteLock = readonly QuoteRecord[]

/** Reads a lock file; undefined if the text is not valid. */
export function parseLock(text: string): QuoteLock | undefined {
  try {
    return lockSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

const indexes = new WeakMap<QuoteLock, ReadonlyMap<string, readonly QuoteRecord[]>>()

/** The records of a fact’s words in a source. */
export function recordsOf(lock: QuoteLock, fact: string, source: string): readonly QuoteRecord[] {
  const cached = indexes.get(lock)
  const index = cached ?? Map.groupBy(lock, (record) => keyOf(record.fact, record.source))
  if (!cached) indexes.set(lock, index)
  return index.get(keyOf(fact, source)) ?? []
}

const keyOf = (fact: string, source: string): string => JSON.stringify([fact, source])

/** The text of the lock file: one record per line, sorted so that diffs are small. */
export function lockText(lock: QuoteLock): string {
  const key = ({ fact, source, words }: QuoteRecord): string =>
    JSON.stringify([fact, source, words])
  const lines = [...lock].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((r) => JSON.stringify(r))
  return lines.length === 0 ? '[]\n' : `[\n  ${lines.join(',\n  ')}\n]\n`
}

/** The hash of a quotation. Differences that `findWords` ignores do not change it. */
export function wordsHash(quotation: string): string {
  return sha256(passagesOf(quotation.normalize('NFC')).join(' … '))
}

/** The hash of a source’s text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
