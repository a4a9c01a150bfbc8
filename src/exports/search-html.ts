import { escapeHtml } from '../loaders/html.ts'

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
  /** All of it can be searched; `META_WEIGHTS` in src/client/pagefind.ts says how much a match counts. */
  readonly meta: Readonly<Record<string, string>>
  /** HTML. */
  readonly body: string
  /** The place of a fact in the timeline. Pages of other kinds have none, and drop out of a search in that order. */
  readonly order?: number
}

/** HTML for `addHTMLFile`, which takes weights; Pagefind's own records take none. */
export function recordHtml({ language, meta, body, order }: RecordParts): string {
  const head = Object.entries(meta).map(([name, value]) =>
    // Pagefind lists the metadata of a record only where it has a value.
    value === '' ? '' : tag('meta', name, value),
  )
  if (order !== undefined) head.push(tag('sort', 'order', String(order)))
  return `<!doctype html><html lang="${escapeHtml(language)}"><head>${head.join('')}</head><body data-pagefind-body>${body}</body></html>`
}

function tag(what: 'meta' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${escapeHtml(value)}">`
}
