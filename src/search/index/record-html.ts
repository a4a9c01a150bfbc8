import { escapeHtml } from '../../text/html.ts'
import { indexHtml, indexText } from '../tables/index-text.ts'

/** A page as the search index takes it. */
export interface SearchRecord {
  /** Its address below the base path. */
  readonly url: string
  /** Made for the index alone; nobody sees it. */
  readonly html: string
}

/** What a record is made of. */
export interface RecordParts {
  readonly language: string
  /** All of it can be searched; `META_WEIGHTS` in src/search/engine/pagefind.ts says how much a match counts. */
  readonly meta: Readonly<Record<string, string>>
  /** HTML. */
  readonly body: string
}

/** HTML for `addHTMLFile`, which takes weights; Pagefind's own records take none. */
export function recordHtml({ language, meta, body }: RecordParts): string {
  const head = Object.entries(meta).map(([name, value]) =>
    // Pagefind lists the metadata of a record only where it has a value.
    value === ''
      ? ''
      : `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(indexText(value))}">`,
  )
  return `<!doctype html><html lang="${escapeHtml(language)}"><head>${head.join('')}</head><body data-pagefind-body>${indexHtml(body)}</body></html>`
}
