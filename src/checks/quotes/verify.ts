import type { SourceText } from '../shared/context.ts'
import { findWords } from '../../quotes/find-words.ts'
import {
  recordsOf,
  sha256,
  wordsHash,
  type QuoteLock,
  type QuoteRecord,
} from '../../quotes/lock.ts'
import type { WordsUse } from './uses.ts'

/** The result of looking for words in a source. */
export type Verdict = 'found' | 'not-found' | 'recorded' | 'stale' | 'unverified'

/**
 * Looks for words in one source: in its text if available, else in the lock. The words are stale if
 * the lock has a record of this fact and source for words that the fact no longer has: the words
 * were changed after they had been found.
 */
export function verdictOf(
  { document, text }: WordsUse,
  source: string,
  texts: ReadonlyMap<string, SourceText>,
  lock: QuoteLock,
  current: ReadonlySet<string>,
): Verdict {
  const at = texts.get(source)
  if (at) return findWords(text, at.text) ? 'found' : 'not-found'
  const records = recordsOf(lock, document.id, source)
  if (records.some(({ words }) => words === wordsHash(text))) return 'recorded'
  return records.some(({ words }) => !current.has(words)) ? 'stale' : 'unverified'
}

/**
 * The lock after a verification: the words that were found, and the old records of sources whose
 * text was not available. A record that still holds keeps its day.
 * @param today the day of the verification, e.g. `2026-11-22`
 */
export function renewedLock(
  uses: readonly WordsUse[],
  texts: ReadonlyMap<string, SourceText>,
  lock: QuoteLock,
  today: string,
): QuoteRecord[] {
  const records = new Map<string, QuoteRecord>()
  for (const use of uses)
    for (const source of use.sources) {
      const record = recordOf(use, source, texts.get(source), lock, today)
      if (record) records.set(JSON.stringify([record.fact, record.source, record.words]), record)
    }
  return [...records.values()]
}

function recordOf(
  { document, text }: WordsUse,
  source: string,
  at: SourceText | undefined,
  lock: QuoteLock,
  today: string,
): QuoteRecord | undefined {
  const words = wordsHash(text)
  const old = recordsOf(lock, document.id, source).find((record) => record.words === words)
  if (!at) return old
  if (!findWords(text, at.text)) return undefined
  const hash = sha256(at.text)
  return old?.text === hash ? old : { fact: document.id, source, words, text: hash, on: today }
}
