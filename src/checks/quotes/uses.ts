import type { ContentDocument, DataPath } from '../../loaders/read/document.ts'
import type { FactData } from '../../schemas/fact.ts'

/** Words that a fact takes from a source: a quotation, or the wording of a date. */
export interface WordsUse {
  readonly document: ContentDocument
  readonly path: DataPath
  readonly text: string
  /** The sources that should hold the words. */
  readonly sources: readonly string[]
  /**
   * A quotation must be in each source that it names; a fact’s wording in one of the fact's
   * sources.
   */
  readonly needs: 'each' | 'one'
}

/** All words that a fact takes from its sources. */
export function wordsUses(document: ContentDocument, data: FactData): WordsUse[] {
  const all = data.sources.map(({ source }) => source)
  const quotes = (data.quotes ?? []).map(({ text, source }, index): WordsUse => {
    const named = [source ?? []].flat()
    const sources = named.length > 0 ? named : all
    return { document, path: ['quotes', index, 'text'], text, sources, needs: 'each' }
  })
  const accounts = (data.accounts ?? []).flatMap(({ wording, source }, index): WordsUse[] => {
    const path = ['accounts', index, 'wording']
    return wording === undefined
      ? []
      : [{ document, path, text: wording, sources: [source], needs: 'each' }]
  })
  const wording: WordsUse[] =
    data.wording === undefined
      ? []
      : [{ document, path: ['wording'], text: data.wording, sources: all, needs: 'one' }]
  return [...wording, ...quotes, ...accounts]
}
