import type { TextPage } from '../../loaders/load/text-pages.ts'
import type { Entity, Source, Timeline } from '../../timeline/types.ts'
import type { PageKind } from '../tables/names.ts'
import { foldedForms, hiddenParts } from '../words/fold.ts'
import { recordHtml, type SearchRecord } from './record-html.ts'

/**
 * The records of pages that are not facts: first people, organisations, places and topics, those with
 * the most facts first; then sources; then free pages. They follow the facts in the index, so they are
 * not counted as facts.
 */
export function pageRecords(timeline: Timeline, pages: readonly TextPage[]): SearchRecord[] {
  const { language } = timeline.site
  const { people, organisations, places, topics, sources } = timeline
  return [
    ...[...people, ...organisations, ...places, ...topics]
      .sort((a, b) => b.facts.length - a.facts.length)
      .map((entity) =>
        record(language, `${entity.kind}/${entity.id}`, entity.kind, entityTexts(entity)),
      ),
    ...sources.map((source) =>
      record(language, `sources/${source.id}`, 'sources', sourceTexts(source)),
    ),
    ...pages.map(({ id, title, description, texts }) =>
      record(language, id, 'pages', { title, texts: [description, ...texts] }),
    ),
  ]
}

interface Texts {
  readonly title: string
  readonly names?: readonly string[]
  readonly texts: readonly (string | undefined)[]
}

function entityTexts({ name, aliases, role, description }: Entity): Texts {
  return { title: name, names: aliases, texts: [role, description] }
}

function sourceTexts({ title, short, publisher, author, url, note }: Source): Texts {
  const names = [short, publisher, author].filter((name) => name !== undefined)
  return { title, names, texts: [note, url] }
}

function record(
  language: string,
  path: string,
  kind: PageKind,
  { title, names = [], texts }: Texts,
): SearchRecord {
  const known = texts.filter((text) => text !== undefined)
  // Pagefind ignores a page without words.
  const sections = [{ texts: known.length > 0 ? known : [title] }]
  const also = [title, ...names, ...known].flatMap((text) => [
    ...hiddenParts(text),
    ...foldedForms(text),
  ])
  const meta = {
    title,
    kind,
    typed: foldedForms(title).join(' '),
    names: names.join(', '),
    also: [...new Set(also)].join(' '),
  }
  return { url: `/${path}/`, html: recordHtml({ language, meta, sections }) }
}
