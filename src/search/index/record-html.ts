import { element, escapeHtml } from '../../text/html.ts'
import { indexText } from '../tables/index-text.ts'

/** A page for the search index. */
export interface SearchRecord {
  /** Its address below the base path. */
  readonly url: string
  /** HTML for the index only. */
  readonly html: string
}

/** A section of a record: texts, one paragraph each. */
export interface Section {
  /** The kind of its texts, an anchor before each of them: see src/search/engine/passages.ts. */
  readonly anchor?: string
  /** The weight of a match, if it is not 1. */
  readonly weight?: number
  readonly texts: readonly string[]
}

/** The content of a record. */
export interface RecordParts {
  readonly language: string
  /** Metadata, all of it searched; `META_WEIGHTS` in src/search/engine/pagefind.ts has its weights. */
  readonly meta: Readonly<Record<string, string>>
  readonly sections: readonly Section[]
}

/** The HTML of a record, for `addHTMLFile`; Pagefind's custom records cannot have weights. */
export function recordHtml({ language, meta, sections }: RecordParts): string {
  const head = Object.entries(meta).map(([name, value]) =>
    // Empty metadata is left out: Pagefind would not list it.
    value === ''
      ? ''
      : `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(indexText(value))}">`,
  )
  const body = sections.map(sectionHtml).join('')
  return `<!doctype html><html lang="${escapeHtml(language)}"><head>${head.join('')}</head><body data-pagefind-body>${body}</body></html>`
}

function sectionHtml({ anchor, weight, texts }: Section): string {
  const marked = anchor === undefined ? [] : [element('a', { id: anchor })]
  return texts
    .flatMap((text) => [
      ...marked,
      element('p', { 'data-pagefind-weight': weight?.toString() }, indexText(text)),
    ])
    .map(({ source }) => source)
    .join('')
}
