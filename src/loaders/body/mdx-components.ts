import { element, fragment, type Html } from '../../text/html.ts'

/** The data of the fact and of the site that a body's components need. */
export interface BodyContext {
  readonly factId: string
  /** The site's base path, with `/` at both ends. */
  readonly base: string
  readonly quotes: readonly BodyQuote[]
  /** Ids of the fact's sources, in order. */
  readonly sources: readonly string[]
  /** The page and the name of each entity, by id. */
  readonly entities: ReadonlyMap<string, { readonly path: string; readonly name: string }>
  /** Words of the interface. */
  readonly labels: {
    /** The languages of “translated” and “Editors’ note”, where they are not the site’s. */
    readonly langs?: {
      readonly translated: string | undefined
      readonly note: string | undefined
    }
    /** “Source 1” */
    readonly source: (number: number) => string
    /** “translated” */
    readonly translated: string
    /** “Table” */
    readonly table: string
    /** “Editors’ note” */
    readonly note: string
    /** The separator between two citation marks. */
    readonly comma: string
    /** Words between the language’s quotation marks. */
    readonly quoted: (words: string) => string
  }
}

/** A quotation as a body shows it. */
export interface BodyQuote {
  readonly text: string
  /** The speaker's name. */
  readonly by: string | undefined
  readonly language: string | undefined
  readonly translated: boolean
}

/** A component that a body may use. It has at most one attribute. */
interface BodyComponent {
  readonly attribute: 'n' | 'id' | 'source' | undefined
  readonly holds: 'nothing' | 'words' | 'paragraphs'
  /** Whether it is a block, which cannot stand within a paragraph. */
  readonly block: boolean
  /** Whether it is a link, which cannot stand within another. */
  readonly link: boolean
  /** Renders it from the value of its attribute and its rendered children. */
  readonly render: (value: string, children: Html, context: BodyContext) => Html
}

/** The components that a body may use. */
export const COMPONENTS = {
  /** `<Quote n="1" />`: the fact’s own n-th quotation, with its speaker. */
  Quote: { attribute: 'n', holds: 'nothing', block: true, link: false, render: renderQuote },
  /** `<Cite source="…" />`: a mark that leads to one of the fact’s sources. */
  Cite: { attribute: 'source', holds: 'nothing', block: false, link: true, render: renderCite },
  /** `<Fact id="…">words</Fact>`: a link to another fact. */
  Fact: {
    attribute: 'id',
    holds: 'words',
    block: false,
    link: true,
    render: (id, words, { base }) => element('a', { href: `${base}facts/${id}/` }, words),
  },
  /** `<Entity id="…">words</Entity>`: a link to a person, organisation, place or topic. */
  Entity: {
    attribute: 'id',
    holds: 'words',
    block: false,
    link: true,
    render: (id, words, { base, entities }) =>
      element('a', { href: base + (entities.get(id)?.path ?? '') }, words),
  },
  /** `<Note>…</Note>`: a remark of the editors. */
  Note: {
    attribute: undefined,
    holds: 'paragraphs',
    block: true,
    link: false,
    render: (_, children, { labels }) =>
      element('div', { class: 'note', role: 'note' }, [
        element('p', { class: 'note-label', lang: labels.langs?.note }, labels.note),
        children,
      ]),
  },
} as const satisfies Record<string, BodyComponent>

export type ComponentName = keyof typeof COMPONENTS

/**
 * The component with a name, or undefined. Names that objects inherit, such as `toString`, are
 * none.
 */
export function componentOf(name: string): BodyComponent | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined
}

function renderQuote(n: string, _children: Html, { quotes, labels }: BodyContext): Html {
  const quote = quotes[Number(n) - 1]
  if (!quote) return fragment(undefined)
  // The quotation may be in a script with the other direction than the site's.
  const words = element('p', { dir: 'auto' }, labels.quoted(quote.text))
  const block = element('blockquote', { lang: quote.language }, words)
  const { translated } = labels
  const lang = labels.langs?.translated
  const remark = lang === undefined ? translated : element('span', { lang }, translated)
  const items = [quote.by, quote.translated ? remark : undefined].filter(
    (item) => item !== undefined,
  )
  const separated = items.flatMap((item, at) => (at > 0 ? [' · ', item] : [item]))
  const caption = items.length > 0 ? element('figcaption', {}, separated) : undefined
  return element('figure', { class: 'quote', id: `quote-${n}` }, [block, caption])
}

function renderCite(source: string, _children: Html, context: BodyContext): Html {
  const { base, factId, sources, labels } = context
  const number = sources.indexOf(source) + 1
  const href = `${base}facts/${factId}/#source-${String(number)}`
  return element('a', { href, 'aria-label': labels.source(number) }, String(number))
}
