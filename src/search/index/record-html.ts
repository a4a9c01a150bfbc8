import { element, escapeHtml } from '../../text/html.ts'
import { indexText } from '../tables/index-text.ts'

/** A page as the search index takes it. */
export interface SearchRecord {
  /** Its address below the base path. */
  readonly url: string
  /** Made for the index alone; nobody sees it. */
  readonly html: string
}

/** Texts of a record, a paragraph each. */
export interface Section {
  /** What a result calls a match in them: see src/search/engine/where-it-matched.ts. */
  readonly anchor?: 'quotation' | 'note' | 'account'
  /** How much a match counts, in Pagefind’s measure, where that is not 1. */
  readonly weight?: number
  readonly texts: readonly string[]
}

/** What a record is made of. */
export interface RecordParts {
  readonly language: string
  /** All of it can be searched; `META_WEIGHTS` in src/search/engine/pagefind.ts says how much a match counts. */
  readonly meta: Readonly<Record<string, string>>
  readonly sections: readonly Section[]
}

/** HTML for `addHTMLFile`, which takes weights; Pagefind's own records take none. */
export function recordHtml({ language, meta, sections }: RecordParts): string {
  const head = Object.entries(meta).map(([name, value]) =>
    // Pagefind lists the metadata of a record only where it has a value.
    value === ''
      ? ''
      : `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(indexText(value))}">`,
  )
  const body = sections.map(sectionHtml).join('')
  return `<!doctype html><html lang="${escapeHtml(language)}"><head>${head.join('')}</head><body data-pagefind-body>${body}</body></html>`
}

function sectionHtml({ anchor, weight, texts }: Section): string {
  const paragraphs = texts.map((text) =>
    element('p', { 'data-pagefind-weight': weight?.toString() }, indexText(text)),
  )
  const marked = anchor === undefined ? [] : [element('a', { id: anchor })]
  return [...marked, ...paragraphs].map(({ source }) => source).join('')
}
